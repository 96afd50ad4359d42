namespace PopulationHealth.Gallery;

/// <summary>Bars.</summary>
internal sealed class Bars : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Comparing;

    public string Name => "Bars";

    public string Purpose => "Areas, groups or categories beside each other, with the one that the figure is about in front.";

    public Figure Draw()
    {
        var growth = CoventryEvidence.Load().FromPublicPages.Of<PercentChange>("population-growth-10y").At("2011-2021");
        return new BarFigure
        {
            Title = "Population growth in Coventry, its region and England",
            Subtitle = "Change in the number of residents between the censuses of 2011 and 2021",
            Items = growth.In(Coventry.City, Coventry.England, Coventry.WestMidlands).Labelled(item => item.Area.Name),
            Emphasis = Coventry.City.Name,
            Order = FigureOrder.HighestFirst,
        }.ToFigure();
    }
}
