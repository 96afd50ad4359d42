namespace PopulationHealth.Tests;

public class FrameworkTests
{
    [Fact]
    public void Indexer_UnknownCode_ListsTheCodes()
    {
        var error = Assert.Throws<ArgumentException>(() => KingsFund.Pillars["WD"]);

        Assert.Equal("code", error.ParamName);
        Assert.Contains("'WD'", error.Message, StringComparison.Ordinal);
        Assert.Contains("KF-WD, KF-HB, KF-PC, KF-IH", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_LowerCase_FindsThePart() => Assert.Same(KingsFund.WiderDeterminants, KingsFund.Pillars["kf-wd"]);

    [Fact]
    public void UserWritten_Layers_WorkAsOurs()
    {
        var framework = Samples.WorldHealthOrganization;

        Assert.Equal(
            ["CSDH-INT", "CSDH-MAT", "CSDH-PSY", "CSDH-STR", "CSDH-POS", "CSDH-INC"],
            framework.Parts.Select(part => part.Code));
        Assert.Equal(framework["CSDH-STR"], framework["CSDH-INC"].Top);
        Assert.True(framework["CSDH-INC"].IsPartOf(framework["CSDH-STR"]));
        Assert.True(framework.TryFind("psycho-social", out _));
        Assert.Same(Samples.Source, framework["CSDH-MAT"].Citation);
        Assert.Equal(["CSDH-POS"], framework.SubPartsOf(framework["CSDH-STR"]).Select(part => part.Code));
    }

    [Fact]
    public void UserWritten_SubPartsWrittenBeforeTheirParent_AreMovedBehindIt()
    {
        var framework = new ParallelFramework(Samples.Definition(
            "JS",
            new("JS-A1", "Housing", "Homes.") { Parent = "JS-A" },
            new("JS-A", "Environment", "Surroundings."),
            new("JS-A2", "Crime", "Safety.") { Parent = "js-a" }));

        Assert.Equal(["JS-A", "JS-A1", "JS-A2"], framework.Parts.Select(part => part.Code));
        Assert.Equal([0, 0, 1], framework.Parts.Select(part => part.Order));
    }

    [Fact]
    public void Constructor_ManyProblems_ReportsAllAtOnce()
    {
        var definition = Samples.Definition(
            "BAD",
            new("BAD-A", "One", "A part."),
            new("bad-a", "Two", "The same code."),
            new("BAD-C", " ", "No name."),
            new("BAD-D", "Four", "An unknown parent.") { Parent = "BAD-Z" },
            new("BAD-E", "Five", "A circle.") { Parent = "BAD-F" },
            new("BAD-F", "Six", "A circle.") { Parent = "BAD-E" },
            new("", "Seven", ""),
            new("BAD-H", "one", "The name of another.")) with { Citations = [], Edition = "" };

        var error = Assert.Throws<ArgumentException>(() => new ParallelFramework(definition));

        Assert.Equal("definition", error.ParamName);
        Assert.All(
            [
                "the framework has no edition",
                "the framework has no citation",
                "the code 'BAD-A' is given to 2 parts",
                "part 'BAD-C' has no name",
                "'BAD-D' names the parent 'BAD-Z', which is not a part (use one of BAD-A,",
                "part 'BAD-E' is its own parent or ancestor",
                "part 'BAD-F' is its own parent or ancestor",
                "part 7 has no code",
                "part 7 has no definition",
                "'One' stands for more than one part (BAD-A, BAD-H)",
            ],
            problem => Assert.Contains(problem, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Constructor_NoParts_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new LayeredFramework(Samples.Definition("X")));

        Assert.Contains("the framework has no parts", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_RecommendationWithoutObjective_Throws()
    {
        Recommendation[] stray =
        [
            new("R1", "X-9", "Do something", Provenance.Published, Samples.Source),
            new("R1", "X-0", "Do something else", Provenance.Published, Samples.Source),
        ];

        var error = Assert.Throws<ArgumentException>(() => new ParallelFramework(Samples.WithParts(2), recommendations: stray));

        Assert.Equal("recommendations", error.ParamName);
        Assert.Contains("'R1' is given more than once", error.Message, StringComparison.Ordinal);
        Assert.Contains("'X-9', which is not an objective (use one of X-0, X-1)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SubPartsOf_PartOfAnotherFramework_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => DahlgrenWhitehead.Layers.SubPartsOf(KingsFund.WiderDeterminants));

        Assert.Equal("part", error.ParamName);
        Assert.Contains("KF-WD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_IsNameAndEdition() =>
        Assert.Equal("Marmot policy objectives (2010)", Marmot.Edition2010.ToString());
}
