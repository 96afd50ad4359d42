using System.Text.Json;

namespace PopulationHealth.Tests;

public sealed class CodeAssistantTests
{
    private const string Declared = """
        #r "nuget: PopulationHealth"
        using PopulationHealth;
        var populations = new List<int> { 1, 2 };
        /// <summary>Twice   the
        /// number.</summary>
        int Twice(int number) => 2 * number;
        """;

    [Theory]
    [InlineData("popu", "populations", "variable")]
    [InlineData("populations.Cou", "Count", "property")]
    [InlineData("populations.Whe", "Where", "function")]
    [InlineData("var n = Twi", "Twice", "function")]
    [InlineData("Rat", "Rate", "struct")]
    [InlineData("var here = 1;\nher", "here", "variable")]
    [InlineData("\"😀\".Len", "Length", "property")]
    [InlineData("System.Tex", "Text", "module")]
    [InlineData("disp", "display", "function")]
    [InlineData("fore", "foreach", "keyword")]
    public async Task Complete_AfterEarlierCells_KnowsTheName(string code, string name, string kind)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute(Declared);
        var cursor = code.EnumerateRunes().Count();
        var answer = await kernel.Ask("complete", code, cursor);

        Assert.Contains(answer.GetProperty("matches").EnumerateArray(), m => Text(m, "text") == name && Text(m, "type") == kind);
        Assert.Equal(cursor, answer.GetProperty("end").GetInt32());
        Assert.EndsWith(Runes(code, answer.GetProperty("start").GetInt32()), code);
        Assert.StartsWith(Runes(code, answer.GetProperty("start").GetInt32()), name);
    }

    [Fact]
    public async Task Complete_MemberOfANumber_HasNoKeywordAndNoOtherMember()
    {
        await using var kernel = new KernelClient();
        var answer = await kernel.Ask("complete", "1.", 2);

        Assert.DoesNotContain(answer.GetProperty("matches").EnumerateArray(), m => Text(m, "type") == "keyword" || Text(m, "text") == "Console");
    }

    [Theory]
    [InlineData("Twice(1)", 2, "int Twice(int number)\n\nTwice the number.")]
    [InlineData("Twice(", 6, "int Twice(int number)\n\nTwice the number.")]
    [InlineData("populations", 11, "List<int> populations")]
    [InlineData("populations.Count", 15, "int List<int>.Count")]
    [InlineData("Rate", 2, "readonly struct Rate\n\n")]
    public async Task Inspect_Name_SaysSignatureAndSummary(string code, int cursor, string text)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute(Declared);
        var answer = await kernel.Ask("inspect", code, cursor);

        Assert.StartsWith(text, Text(answer, "text"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("1 + 1")]
    public async Task Inspect_NoName_FindsNothing(string code)
    {
        await using var kernel = new KernelClient();

        Assert.False((await kernel.Ask("inspect", code, code.Length)).GetProperty("found").GetBoolean());
    }

    private static string Runes(string code, int start) => string.Concat(code.EnumerateRunes().Skip(start));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
