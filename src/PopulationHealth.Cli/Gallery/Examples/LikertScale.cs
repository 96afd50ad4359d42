namespace PopulationHealth.Gallery;

/// <summary>Answers on a scale.</summary>
internal sealed class LikertScale : IGalleryExample
{
    public GalleryChapter Chapter => GalleryChapter.Surveys;

    public string Name => "Answers on a scale";

    public string Purpose => "Statements that people agree or disagree with: disagreement to the left, agreement to the right.";

    public bool IsIllustrative => true;

    public Figure Draw()
    {
        LikertQuestion Question(string text, params double[] counts) => new(text, [.. counts.Zip(
            ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"],
            (count, answer) => new LabelledValue(answer, new Estimate<Count>(new Count(count)) { Sources = [new Source("Illustrative data")] }))]);

        return new LikertFigure
        {
            Title = "Most people feel part of their neighbourhood, few can influence it",
            Subtitle = "Residents' survey, adults who answered, illustrative data",
            Questions =
            [
                Question("I feel that I belong to my neighbourhood", 40, 85, 120, 310, 190),
                Question("People here pull together to improve things", 95, 160, 205, 200, 81),
                Question("I can influence decisions that affect my area", 150, 230, 190, 120, 44),
            ],
        }.ToFigure();
    }
}
