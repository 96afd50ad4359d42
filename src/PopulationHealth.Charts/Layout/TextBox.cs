namespace PopulationHealth;

/// <summary>The room that a text takes on the canvas, in pixels from the top left.</summary>
internal readonly record struct TextBox(string Text, double Left, double Top, double Right, double Bottom)
{
    public static IReadOnlyList<TextBox> AllOf(Drawing drawing) =>
        [.. drawing.Marks.OfType<TextMark>().Select(text => Of(drawing, text)), .. AxisMarks.Of(drawing).OfType<TextMark>().Select(text => Of(drawing, text))];

    public static TextBox Of(Drawing drawing, TextMark text)
    {
        var width = TextWidth.Of(text.Text, text.Size, text.Bold);
        var left = text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => -width / 2, _ => -width };
        var half = text.Size / 2;
        var (sin, cos) = Math.SinCos(text.Turn * Math.PI / 180);
        Span<(double X, double Y)> corners = [(left, -half), (left + width, -half), (left, half), (left + width, half)];
        double minX = double.MaxValue, minY = double.MaxValue, maxX = double.MinValue, maxY = double.MinValue;
        foreach (var (x, y) in corners)
        {
            var (turnedX, turnedY) = ((x * cos) - (y * sin), (x * sin) + (y * cos));
            (minX, maxX) = (Math.Min(minX, turnedX), Math.Max(maxX, turnedX));
            (minY, maxY) = (Math.Min(minY, turnedY), Math.Max(maxY, turnedY));
        }
        var (atX, atY) = (drawing.PixelX(text.X) + text.MoveX, drawing.PixelY(text.Y) + text.MoveY);
        return new TextBox(text.Text, atX + minX, atY + minY, atX + maxX, atY + maxY);
    }

    public bool IsInside(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;

    public bool Overlaps(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
