namespace PopulationHealth.Gallery;

/// <summary>Concentration curve.</summary>
internal sealed class ConcentrationCurve : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Inequality;

    public string Name => "Concentration curve";

    public string Purpose => "Which share of something the most disadvantaged share of people has, with the concentration index.";

    public Figure Draw()
    {
        var crowded = CoventryEvidence.Load().FromPublicPages.Of<Proportion>("overcrowded-households").In(Coventry.City).By(Dimension.DeprivationDecile("IMD 2019"));
        return new ConcentrationCurveFigure
        {
            Title = "Overcrowding is concentrated in deprived neighbourhoods",
            Subtitle = $"Households with fewer bedrooms than needed by tenth of neighbourhoods, Coventry, {crowded.Periods.Single().InWords}",
            Of = "overcrowded households",
            People = "households",
            Units = RankedUnits.Of(
                [.. crowded.Select(tenth => (double)tenth.Breakdown!.Rank!)],
                [.. crowded.Select(tenth => tenth.Estimate.Value.Value)],
                [.. crowded.Select(tenth => tenth.Estimate.Population!.Value)]),
            Sources = [.. crowded.SelectMany(tenth => tenth.Sources).Distinct()],
        }.ToFigure();
    }
}
