namespace PopulationHealth.Gallery;

/// <summary>Pillars.</summary>
internal sealed class Pillars : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Frameworks;

    public string Name => "Pillars";

    public string Purpose => "The King's Fund pillars and what joins them.";

    public Figure Draw()
    {
        return new PillarsFigure
        {
            Title = "The pillars of population health and what joins them",
            Subtitle = "Number of indicators with at least one published figure, by pillar and by connection; an indicator can count in more than one",
            Coverage = KingsFund.Pillars.Coverage(CoventryEvidence.Load().DistinctIndicators.ToList()),
            Sources = [new Source("Indicators of the Coventry evidence, sorted by this project") { Publisher = "PopulationHealth", Licence = Licence.OpenGovernment }],
        }.ToFigure();
    }
}
