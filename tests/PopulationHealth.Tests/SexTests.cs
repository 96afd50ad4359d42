namespace PopulationHealth.Tests;

public class SexTests
{
    [Theory]
    [InlineData("females", Sex.Female)]
    [InlineData(" Female ", Sex.Female)]
    [InlineData("WOMEN", Sex.Female)]
    [InlineData("girls", Sex.Female)]
    [InlineData("MALE", Sex.Male)]
    [InlineData("boys", Sex.Male)]
    [InlineData("persons", Sex.Persons)]
    public void Parse_TheWordsInUse_GivesTheSex(string word, Sex sex) => Assert.Equal(sex, Sex.Parse(word));

    [Fact]
    public void Parse_AnotherWord_ListsTheWords() =>
        Assert.Contains("allowed: persons", Assert.Throws<FormatException>(() => Sex.Parse("adults")).Message, StringComparison.Ordinal);

    [Fact]
    public void Plural_ReadsBack() => Assert.All(new[] { Sex.Female, Sex.Male }, sex => Assert.Equal(sex, Sex.Parse(sex.Plural)));
}
