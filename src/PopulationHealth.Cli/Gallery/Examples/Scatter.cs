namespace PopulationHealth.Gallery;

/// <summary>Scatter.</summary>
internal sealed class Scatter : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Comparing;

    public string Name => "Scatter";

    public string Purpose => "Two measures of the same areas, with the fitted line; areas far off it are named. An association, not a cause.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load().FromPublicPages;
        ValueList<LabelledValue> Areas(string id) => evidence.Of<Proportion>(id).By(Dimension.MiddleSuperOutputArea).Labelled(item => item.Area.Name);

        return new ScatterFigure
        {
            Title = "Where incomes are low, more people speak little English",
            Subtitle = "Neighbourhoods (middle layer super output areas) of Coventry, 2019 and census 2021",
            X = new("People deprived of income, 2019", Areas("imd-2019-income-rate")),
            Y = new("Residents who do not speak English well, 2021", Areas("poor-english-proficiency")),
            Emphasis = "Hillfields",
            ItemName = "neighbourhoods",
            ItemHeader = "Neighbourhood",
        }.ToFigure();
    }
}
