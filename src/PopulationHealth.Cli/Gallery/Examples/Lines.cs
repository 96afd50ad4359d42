namespace PopulationHealth.Gallery;

/// <summary>Lines.</summary>
internal sealed class Lines : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.OverTime;

    public string Name => "Lines";

    public string Purpose => "Up to four series over time; a line stops where figures are missing or not comparable.";

    public Figure Draw()
    {
        var evidence = CoventryEvidence.Load();
        return new LineFigure
        {
            Title = "Belonging and satisfaction in the household surveys",
            Subtitle = "Share of adults who took part, Coventry household surveys",
            Series =
            [
                evidence.FromPublicPages.Of<Proportion>("satisfied-local-area").In(Coventry.City).Line("Satisfied with local area"),
                evidence.FromDocuments.Of<Proportion>("belonging-city").In(Coventry.City).Line("Belong to Coventry"),
                evidence.FromDocuments.Of<Proportion>("belonging-neighbourhood").In(Coventry.City).Line("Belong to neighbourhood"),
            ],
            FromZero = true,
        }.ToFigure();
    }
}
