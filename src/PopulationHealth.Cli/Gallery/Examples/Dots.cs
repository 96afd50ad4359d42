namespace PopulationHealth.Gallery;

/// <summary>Dots.</summary>
internal sealed class Dots : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Comparing;

    public string Name => "Dots";

    public string Purpose => "Two values in each row: then and now, here and there. The axis need not begin at zero.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load().FromPublicPages;
        FigureSeries At(string year) => new(year,
        [
            new LabelledValue("White (all groups)", evidence.Of<Proportion>("ethnic-group-share").In(Coventry.City).Category("White").At(year).Single()),
            new LabelledValue("Born outside the UK", evidence.Of<Proportion>("born-outside-uk").In(Coventry.City).At(year).Single()),
            new LabelledValue("English as main language", evidence.Of<Proportion>("main-language-english").In(Coventry.City).At(year).Single()),
        ]);

        return new DotFigure
        {
            Title = "Ethnicity, place of birth and language in two censuses",
            Subtitle = "Share of residents, Coventry, 2011 and 2021",
            Series = [At("2011"), At("2021")],
            CategoryHeader = "Group",
        }.ToFigure();
    }
}
