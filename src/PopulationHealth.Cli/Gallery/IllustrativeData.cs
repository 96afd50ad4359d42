namespace PopulationHealth.Gallery;

/// <summary>Writes into a picture that its numbers are made up, below everything else, so that no copy of it loses the words.</summary>
internal static class IllustrativeData
{
    public const string Words = "Illustrative data";
    private const double Room = 24;

    public static Figure Mark(Figure figure)
    {
        var drawing = figure.Drawing;
        var words = new TextMark(double.NegativeInfinity, double.NegativeInfinity, Words)
        {
            MoveX = 4 - drawing.Margins.Left,
            MoveY = drawing.Margins.Bottom + (Room / 2),
            Size = 14,
            Bold = true,
        };
        var marked = drawing with
        {
            Height = drawing.Height + Room,
            Margins = drawing.Margins with { Bottom = drawing.Margins.Bottom + Room },
            Marks = drawing.Marks.Add(words),
        };
        return new Figure(figure.Title, figure.Subtitle, figure.Unit, figure.Alternative, figure.Sources, figure.Table, marked) { Theme = figure.Theme, IsTableOpen = figure.IsTableOpen };
    }
}
