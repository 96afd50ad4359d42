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
    [InlineData("new GradientOptions { Most", "MostMinusLeast", "property")]
    [InlineData("Rate.Of(eve", "events:", "param")]
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
    [InlineData("new GradientOptions { ")]
    [InlineData("SocialGradient.Fit(groups, new GradientOptions {|  });")]
    [InlineData("GradientOptions o = new() { ")]
    [InlineData("new GradientOptions() with { ")]
    [InlineData("new GradientOptions\n{\n    MiddleVaries = true,\n    ", "MiddleVaries")]
    [InlineData("new GradientOptions { | , MiddleVaries = true }", "MiddleVaries")]
    public async Task Complete_InAnInitializer_HasTheOpenPropertiesOnly(string code, params string[] set)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute(Declared);
        string[] all = ["Levels", "MiddleVaries", "MostMinusLeast", "Profile", "Scale", "Transformed"];

        Assert.Equal(all.Except(set), await Matches(kernel, code));
    }

    [Theory]
    [InlineData("new List<int> { Cap", "Capacity", "Twice")]
    [InlineData("new List<int> { ", "Capacity", "populations")]
    [InlineData("var a = new[] { ", "populations", "populations")]
    public async Task Complete_InACollection_HasTheOtherNamesToo(string code, string first, string other)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute(Declared);
        var matches = await Matches(kernel, code);

        Assert.Contains(first, matches);
        Assert.Equal(code.EndsWith(' '), matches.Contains(other));
    }

    [Theory]
    [InlineData("Twice(", "number:")]
    [InlineData("Twice(number: ", "")]
    [InlineData("populations.IndexOf(1, ", "count:,index:")]
    [InlineData("populations.IndexOf(index: 1, ", "count:,item:")]
    [InlineData("populations.Where(", "predicate:")]
    [InlineData("new DateOnly(", "calendar:,day:,month:,year:")]
    [InlineData("DateOnly d = new(2021, | , 5);", "calendar:,day:,month:")]
    [InlineData("Func<int, int> twice = Twice; twice(", "arg:")]
    [InlineData("Console.WriteLine((1, ", "")]
    public async Task Complete_InACall_HasTheNamesOfOpenParametersFirst(string code, string names)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute(Declared);
        var matches = await Matches(kernel, code);

        Assert.Equal(names, string.Join(',', matches.TakeWhile(name => name.EndsWith(':'))));
        Assert.Contains("populations", matches);
    }

    [Theory]
    [InlineData("new GradientOptions { MostMinusLeast = true }", 25)]
    [InlineData("new GradientOptions { MostMinusLeast", 36)]
    [InlineData("new GradientOptions { MostMinusLeast }", 25)]
    public async Task Inspect_PropertyInAnInitializer_IsFound(string code, int cursor)
    {
        await using var kernel = new KernelClient();
        await kernel.Execute(Declared);

        Assert.StartsWith("bool GradientOptions.MostMinusLeast\n\nWhether the slope is the most disadvantaged end", Text(await kernel.Ask("inspect", code, cursor), "text"));
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

    /// <summary>At the bar, or at the end of a code without one.</summary>
    private static async Task<string[]> Matches(KernelClient kernel, string code)
    {
        var cursor = code.IndexOf('|', StringComparison.Ordinal);
        var answer = await kernel.Ask("complete", code.Replace("|", "", StringComparison.Ordinal), cursor < 0 ? code.Length : cursor);
        return [.. answer.GetProperty("matches").EnumerateArray().Select(match => Text(match, "text")!)];
    }

    private static string Runes(string code, int start) => string.Concat(code.EnumerateRunes().Skip(start));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
