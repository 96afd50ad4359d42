namespace PopulationHealth.Gallery;

/// <summary>One choice of several.</summary>
internal sealed class SingleChoice : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Surveys;

    public string Name => "One choice of several";

    public string Purpose => "The answers to a question with one choice, the most common first, the number who answered in the subtitle.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        LabelledValue Share(string answer, int people) => new(answer, Proportion.Of(people, 1_840) with { Sources = [new Source("Illustrative data")] });

        return new BarFigure
        {
            Title = "Nearly half of people drive to work",
            Subtitle = "Main way of travelling to work, adults in work who answered (n = 1,840), illustrative data",
            Unit = "% of those who answered",
            ItemHeader = "Way of travelling",
            Order = FigureOrder.HighestFirst,
            Items = [Share("Car or van", 865), Share("On foot", 423), Share("Bus", 331), Share("Bicycle", 92), Share("Other", 129)],
        }.ToFigure();
    }
}
