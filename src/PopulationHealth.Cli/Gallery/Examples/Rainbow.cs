namespace PopulationHealth.Gallery;

/// <summary>Rainbow.</summary>
internal sealed class Rainbow : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Frameworks;

    public string Name => "Rainbow";

    public string Purpose => "How many indicators each layer of the Dahlgren-Whitehead model has; a layer with none is drawn as a gap.";

    public Figure Draw()
    {
        return new RainbowFigure
        {
            Title = "Coventry's published indicators on the Dahlgren-Whitehead rainbow",
            Subtitle = "Number of indicators with at least one published figure, by layer and segment; an indicator can count in more than one",
            Coverage = DahlgrenWhitehead.Layers.Coverage(CoventryEvidence.Load().DistinctIndicators.ToList()),
            Sources = [new Source("Indicators of the Coventry evidence, sorted by this project") { Publisher = "PopulationHealth", Licence = Licence.OpenGovernment }],
        }.ToFigure();
    }
}
