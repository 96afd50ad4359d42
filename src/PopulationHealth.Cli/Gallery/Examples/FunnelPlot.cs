namespace PopulationHealth.Gallery;

/// <summary>Funnel plot.</summary>
internal sealed class FunnelPlot : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Areas;

    public string Name => "Funnel plot";

    public string Purpose => "Areas of different size: which differ from the average by more than chance allows. Not a league table.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        (int Admissions, int Patients)[] practices =
        [
            (174, 1_850), (233, 2_400), (265, 2_900), (316, 3_300), (384, 3_900), (422, 4_400), (571, 5_100), (506, 5_600), (584, 6_200), (621, 6_800),
            (666, 7_300), (756, 8_100), (706, 8_700), (896, 9_400), (975, 10_200), (1135, 11_300), (1222, 12_100), (1212, 13_500), (1399, 14_800), (1629, 17_600),
        ];
        FunnelPoint[] points = [.. practices.Select((practice, i) => new FunnelPoint($"Practice {i + 1}", practice.Admissions, practice.Patients))];
        return new FunnelFigure
        {
            Title = "Emergency admissions differ little between practices",
            Subtitle = "Admissions in a year by size of the practice, illustrative data",
            Funnel = Funnel.Of(FunnelKind.CrudeRate, [.. points.Select(point => point.Events)], [.. points.Select(point => point.Denominator)], 1_000),
            Points = [.. points],
            ItemHeader = "Practice",
            SizeTitle = "Registered patients",
            Unit = "admissions per 1,000 patients",
            Sources = [new Source("Illustrative data")],
        }.ToFigure();
    }
}
