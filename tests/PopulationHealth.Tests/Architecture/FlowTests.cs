namespace PopulationHealth.Tests;

/// <summary>Nothing flows back: a folder of the core uses the folders on its left, never those on its right (design section 2).</summary>
public class FlowTests
{
    /// <summary>From left to right; the root's own files and Text are the leftmost.</summary>
    private static readonly string[] Order =
        ["", "Measures", "Frameworks", "Indicators", "Observations", "Estimation", "LifeTables", "Projection", "Gradients", "Comparison", "Disclosure", "Narrative"];

    private static readonly IReadOnlyList<SourceFile> Files = Sources.Of("PopulationHealth");

    [Fact]
    public void Folders_AreAllInTheOrder() =>
        Assert.Equal([], Files.Select(file => file.Folder).Distinct().Where(folder => Rank(folder) < 0));

    [Fact]
    public void Files_NameNoTypeOfAFolderOnTheirRight()
    {
        var ranks = Files.SelectMany(file => Sources.Declared(file.Code).Select(type => (type.Name, Rank: Rank(file.Folder))))
            .GroupBy(type => type.Name).ToDictionary(group => group.Key, group => group.Min(type => type.Rank));
        var back = from file in Files
                   from word in Sources.TypesUsed(file.Code)
                   where ranks.TryGetValue(word, out var rank) && rank > Rank(file.Folder)
                   orderby file.Path, word
                   select $"{file.Path} names {word}";

        Assert.Equal([], back);
    }

    [Fact]
    public void Declared_FindsTheTypesThatTheFlowIsJudgedBy()
    {
        var types = Files.SelectMany(file => Sources.Declared(file.Code)).Select(type => type.Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "Area", "Proportion", "Framework", "Indicator", "Observation", "Wilson", "Statement", "SourceList", "Precision", "IMeasure" }, types);
    }

    [Fact]
    public void TypesUsed_InEveryPlaceOfAType_AreSeen() => Assert.Equal(
        ["A", "B", "C", "D", "E", "F", "G", "H", "I"],
        Sources.TypesUsed("A a = new B(); List<C> c; (D)x; typeof(E); F.Run(); G? g; H<int> h; Count => 5; x.Year; Rank(4); if (Count == 0) Do(I[] i);").Order().Where(name => name.Length == 1));

    [Fact]
    public void TypesUsed_MembersCommentsStringsAndDisplayHints_AreNotTypes() => Assert.Equal(
        [],
        Sources.TypesUsed(Sources.Code("""
            // Narrative x
            /// <see cref="Narrative"/> x
            [TypeFormatterSource(typeof(Narrative))]
            public int Count => this.Count + "Narrative \" x" + 'N' + $"Narrative.{x}" /* Narrative x */ ;
            private static int Year(int year) => Year(5) + x.Year + (Count == 0 ? 1 : 2);
            """)));

    private static int Rank(string folder) => Array.IndexOf(Order, folder == "Text" ? "" : folder);
}
