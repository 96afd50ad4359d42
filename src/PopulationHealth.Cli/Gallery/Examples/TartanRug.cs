namespace PopulationHealth.Gallery;

/// <summary>Tartan rug.</summary>
internal sealed class TartanRug : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Areas;

    public string Name => "Tartan rug";

    public string Purpose => "Many indicators over many areas: which stand out, and where.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load().FromPublicPages;
        var shown = evidence.Of<Proportion>("overcrowded-households").By(Dimension.Ward).Ranked().Take(8).Select(ward => ward.Area).ToList();
        RugColumn Column(string name, string indicator, Polarity polarity)
        {
            var wards = evidence.Of<Proportion>(indicator).By(Dimension.Ward);
            var city = Proportion.Pool(wards.Select(ward => ward.Estimate));
            return new(name, ValueList.From(shown.Select(area => wards.In(area).Single()).Select(ward =>
                new JudgedValue(ward.Breakdown!.Category, ward.Estimate, ward.Estimate.ComparedWith(city, polarity)))));
        }

        return new TartanRugFigure
        {
            Title = "Four census measures in the most crowded wards",
            Subtitle = "The eight wards of Coventry with the most overcrowded households, against the city, 2021",
            Columns =
            [
                Column("Overcrowded households", "overcrowded-households", Polarity.LowerIsBetter),
                Column("Households deprived in any dimension", "households-deprived-any", Polarity.LowerIsBetter),
                Column("Disabled residents", "disabled-equality-act", Polarity.Neutral),
                Column("Residents not White", "ethnic-not-white-share", Polarity.Neutral),
            ],
            RowHeader = "Ward",
        }.ToFigure();
    }
}
