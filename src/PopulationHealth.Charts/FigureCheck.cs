namespace PopulationHealth;

/// <summary>Whether a figure has all that makes it whole.</summary>
internal static class FigureCheck
{
    public static void Complete(
        string title, string subtitle, string unit, Statement alternative, ValueList<Source> sources, FigureTable table, Drawing drawing)
    {
        var missing = new List<string>();
        void Need(bool given, string what)
        {
            if (!given)
                missing.Add(what);
        }

        Need(!string.IsNullOrWhiteSpace(title), "a title (title): the finding or the subject");
        Need(!string.IsNullOrWhiteSpace(subtitle), "a subtitle (subtitle): what is measured in whom, where and when");
        Need(!string.IsNullOrWhiteSpace(unit), "a unit (unit), such as %");
        Need(alternative is not null && alternative.Parts.Count > 0, "a text alternative (alternative): the finding in a sentence");
        Need(sources.Count > 0, "a source (sources): give the estimates theirs, or set Sources of the design");
        Need(table is { Rows.Count: > 0 }, "a data table with rows (table)");
        Need(drawing is { Marks.Count: > 0 }, "a drawing with marks (drawing)");
        Need(drawing is null || !drawing.Marks.Any(IsNowhere), "a place for every mark (drawing): a point or text has a coordinate that is not a number; leave it out, and say in the table why");
        if (missing.Count > 0)
            throw new ArgumentException($"A figure cannot be built without {string.Join("; without ", missing)}.", nameof(title));
    }

    private static bool IsNowhere(Mark mark) => mark switch
    {
        PointMark point => double.IsNaN(point.X) || double.IsNaN(point.Y),
        TextMark text => double.IsNaN(text.X) || double.IsNaN(text.Y),
        _ => false,
    };
}
