namespace PopulationHealth.Gallery;

/// <summary>Lorenz curve.</summary>
internal sealed class LorenzCurve : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Inequality;

    public string Name => "Lorenz curve";

    public string Purpose => "How unequally something is shared out, whoever has it, with the Gini coefficient.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        var homes = new[] { 12, 14, 15, 17, 18, 20, 21, 23, 24, 26, 28, 30, 33, 36, 39, 44, 50, 58, 71, 121 };
        return new LorenzCurveFigure
        {
            Title = "The tenth with the highest incomes have more than a quarter of all income",
            Subtitle = "Twenty made-up households by yearly income",
            Of = "income",
            People = "households",
            Units = RankedUnits.Of([.. homes.Select((_, place) => (double)place)], [.. homes.Select(thousands => thousands * 1_000d)]),
            Sources = [new Source("Illustrative data")],
        }.ToFigure();
    }
}
