namespace PopulationHealth.Gallery;

/// <summary>Funnel plot.</summary>
internal sealed class FunnelPlot : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Areas;

    public string Name => "Funnel plot";

    public string Purpose => "Areas of different size: which differ from the average by more than chance allows. Not a league table.";

    public Figure Draw()
    {
        var areas = CoventryEvidence.Load().FromPublicPages.Of<Proportion>("disabled-equality-act").By(Dimension.MiddleSuperOutputArea);
        FunnelPoint[] points = [.. areas.Select(item => new FunnelPoint(item.Area.Name, item.Estimate.Events!.Value, item.Estimate.Population!.Value))];
        return new FunnelFigure
        {
            Title = "Disabled residents by size of neighbourhood",
            Subtitle = $"Residents disabled under the Equality Act, not standardised by age, neighbourhoods of Coventry, census {areas[0].Period.InWords}",
            Funnel = Funnel.Of(FunnelKind.Proportion, [.. points.Select(point => point.Events)], [.. points.Select(point => point.Denominator)], 100),
            Points = [.. points],
            NamedOutliers = 6,
            ItemHeader = "Neighbourhood",
            Unit = "% of residents",
            Sources = [.. areas.Sources],
        }.ToFigure();
    }
}
