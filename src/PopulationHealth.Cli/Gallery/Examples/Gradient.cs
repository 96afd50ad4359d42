namespace PopulationHealth.Gallery;

/// <summary>Social gradient.</summary>
internal sealed class Gradient : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Inequality;

    public string Name => "Social gradient";

    public string Purpose => "A measure over groups in their social order, with the fitted line and its slope and relative index of inequality.";

    public Figure Draw()
    {
        var crowded = CoventryEvidence.Load().FromPublicPages.Of<Proportion>("overcrowded-households").In(Coventry.City).By(Dimension.DeprivationDecile("IMD 2019"));
        return new GradientFigure<Proportion>
        {
            Title = "Overcrowding by deprivation of the neighbourhood",
            Subtitle = $"Households with fewer bedrooms than needed by tenth of neighbourhoods, Coventry, {crowded.Periods.Single().InWords}",
            Gradient = SocialGradient.Fit(crowded, new GradientOptions { MostMinusLeast = true }).OnItsScale(),
            GroupHeader = "Tenth of neighbourhoods",
            Unit = "% of households",
        }.ToFigure();
    }
}
