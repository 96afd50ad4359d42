namespace PopulationHealth.Gallery;

/// <summary>Population by group.</summary>
internal sealed class Population : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Populations;

    public string Name => "Population by group";

    public string Purpose => "One bar an area, as long as the whole, divided by group; the counts are in the table.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load().FromPublicPages;
        var groups = new[] { ("Asian", "ethnic-asian-share"), ("Black", "ethnic-black-share"), ("Mixed", "ethnic-mixed-share"), ("Other", "ethnic-other-share"), ("White", "ethnic-white-share") };
        LabelledValue People(string name, string id, int tenth) => new(name, Count.Sum(evidence.Of<Proportion>(id).In(Coventry.City)
            .By(Dimension.DeprivationDecile("IMD 2019")).Where(item => item.Breakdown!.Rank == tenth).Select(item => item.Estimate.EventCount())));
        FigureSeries Tenth(string name, int tenth) => new(name, ValueList.From(groups.Select(group => People(group.Item1, group.Item2, tenth))));

        return new PopulationFigure
        {
            Title = "Broad ethnic groups by deprivation of the neighbourhood",
            Subtitle = "Share of residents, tenths of Coventry's neighbourhoods on the national index, census 2021",
            Areas = [Tenth("Most deprived tenth", 1), Tenth("Least deprived tenth", 10)],
            GroupHeader = "Ethnic group",
        }.ToFigure();
    }
}
