using System.Globalization;
using System.Text.RegularExpressions;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>The words of the committed notebooks: plain, never causal beyond the evidence, never stigmatising, British.</summary>
public class ProseTests
{
    // Names of things that the documents use: an option of the survey, an organisation.
    private static readonly string[] Names = ["Health impact of air quality", "World Health Organization"];

    private static readonly string[] Causal =
    [
        "because of", "due to", "leads? to", "led to", "leading to", "results? in", "resulted in", "caused", "causing", "drives", "driven by", "impacts? (of|on)", "thanks to", "owing to", "the reason why", "explained by",
    ];

    private static readonly string[] Stigmatising =
    [
        "the elderly", "the disabled", "the homeless", "the poor", "the deprived", "the vulnerable", "vulnerable (people|groups)", "hard[- ]to[- ]reach", "addicts?", "abusers?", "suffer(s|ing|ed)?( from)?", "victims? of", "deprived people",
        "poor people", "offenders?", "non-white", "BAME", "obese (people|adults|children)", "broken homes?", "benefit claimants?", "mentally ill", "wheelchair[- ]bound", "failing",
    ];

    private static readonly string[] American =
    [
        "neighbor\\w*", "behavior\\w*", "colors?", "center(s|ed)?", "labor", "program", "favor\\w*", "(organ|real|recogn|emphas|summar|standard|priorit|util|final|minim|maxim|categor)iz\\w+", "analyz\\w+", "gray", "enrollment", "aging", "toward",
    ];

    public static TheoryData<string> Chapters => [.. RepositoryNotebooks.Paths.Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Chapter_ReadingLevel_IsThatOfANewspaper(string name)
    {
        var sentences = SentencesOf(name);
        var grade = ReadingGrade.Of(sentences);
        var hardest = sentences.OrderByDescending(sentence => ReadingGrade.Of([sentence])).Take(10).Select(sentence => string.Create(CultureInfo.InvariantCulture, $"  {ReadingGrade.Of([sentence]):0} {sentence}"));

        Assert.True(sentences.Count >= 8, "a chapter has sentences");
        Assert.True(grade <= 10, string.Create(CultureInfo.InvariantCulture, $"{name} has the Flesch-Kincaid grade {grade:0.0}; at most 10. The ten hardest sentences:\n{string.Join('\n', hardest)}"));
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Chapter_Words_AreNeitherCausalNorStigmatisingNorAmerican(string name) => Assert.Empty(
        from sentence in SentencesOf(name)
        let text = Names.Aggregate(sentence, (rest, known) => rest.Replace(known, "", StringComparison.Ordinal))
        from word in Causal.Concat(Stigmatising).Concat(American)
        where Regex.IsMatch(text, $@"\b({word})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        select $"{word}: {sentence}");

    [Theory]
    [InlineData("The cat sat on the mat.", -1.45)]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 11.3)]
    public void Of_KnownSentences_IsNearTheirPublishedGrade(string sentence, double grade) => Assert.InRange(ReadingGrade.Of([sentence]), grade - 1.6, grade + 1.6);

    [Fact]
    public void Of_LongerWords_IsHigher() => Assert.True(ReadingGrade.Of(["Residents communicate dissatisfaction regularly."]) > ReadingGrade.Of(["People say that they are not glad."]));

    private static IReadOnlyList<string> SentencesOf(string name) => NotebookProse.Sentences(Notebook.Load(Path.Join(RepositoryNotebooks.Folder, name)));
}
