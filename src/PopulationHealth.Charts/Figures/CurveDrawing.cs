namespace PopulationHealth;

/// <summary>Draws a Lorenz or concentration curve against the diagonal, with the area between them.</summary>
internal static class CurveDrawing
{
    private const double PlotHeight = 340;
    private const int MostPoints = 200;

    public static Drawing Of(ShareCurve curve, string of, string peopleTitle, string note)
    {
        PlotPoint[] places = [.. curve.Drawn(MostPoints).Select(point => new PlotPoint(point.People * 100, point.Share * 100))];
        var ticks = ValueList.From(new[] { 0, 20, 40, 60, 80, 100 }.Select(share => new Tick(share, $"{Markup.Number(share)}%")));
        var x = new Axis(0, 100) { Ticks = ticks, Title = peopleTitle };
        var y = new Axis(0, 100) { Ticks = ticks, Title = $"Share of all {of}", Grid = true };
        string[] names = [of, "the same share for all"];
        var title = TextWrap.Lines(y.Title, Drawing.StandardWidth - 8, TextSize.Small).Count * 18;
        var key = Key.HeightOf(names);
        var notes = TextWrap.Lines(note, Drawing.StandardWidth - 8, TextSize.Small);
        var margins = new Margins(
            TextWidth.Of("100%", TextSize.Small) + 14, title + key + (notes.Count * 18) + 24, 34,
            30 + (TextWrap.Lines(peopleTitle, Drawing.StandardWidth - 60, TextSize.Small).Count * 20));
        Mark[] marks =
        [
            LineMark.Level(0) with { Tone = Tone.QuietInk, Width = 1 },
            new AreaMark(ValueList.From<PlotPoint>([.. places, new PlotPoint(0, 0)])) { Tone = Tone.First, Opacity = 0.16 },
            new LineMark([new PlotPoint(0, 0), new PlotPoint(100, 100)]) { Tone = Tone.QuietInk, Width = 2, Dash = Dash.Dashed },
            new LineMark(ValueList.From(places)) { Tone = Tone.First, Width = 3, Series = of },
            .. Key.Above(names, ["━", "┅"], [Tone.First, Tone.QuietInk], margins with { Top = margins.Top - title }),
            .. notes.Select((line, row) => new TextMark(double.NegativeInfinity, double.PositiveInfinity, line)
            {
                MoveX = 4 - margins.Left, MoveY = title + key + 12 + (row * 18) - margins.Top, Size = TextSize.Small,
            }),
        ];
        return new Drawing(PlotHeight + margins.Top + margins.Bottom, margins, x, y, ValueList.From(marks));
    }
}
