namespace PopulationHealth;

/// <summary>How wide a column is, and where its cells stand.</summary>
/// <param name="Width">The width in characters.</param>
/// <param name="IsRight">Whether the heading and the cells stand to the right.</param>
internal readonly record struct ColumnLayout(double Width, bool IsRight)
{
    private const double Least = 10;
    private const double Most = 50;
    private const double Margin = 3;

    // A heading up to this length stays on one line.
    private const double ShortHeading = 22;

    // Letters of Arial are wider than the digits that widths are counted in.
    private const double Letter = 1.15;

    /// <summary>The width of lines without a table.</summary>
    public const double OfText = 90;

    public static ColumnLayout Of(WorkbookColumn column, IReadOnlyList<WorkbookCell> cells)
    {
        var isNumber = cells.Any(cell => cell.Number is not null || cell.Missing is not null) && cells.All(cell => cell.Number is not null || cell.IsShorthand);
        return new(column.Width ?? WidthOf(column, cells), column.Alignment switch { ColumnAlignment.Left => false, ColumnAlignment.Right => true, _ => isNumber });
    }

    // A number is never cut or shown as ####; words go on in the next line where a word ends.
    private static double WidthOf(WorkbookColumn column, IReadOnlyList<WorkbookCell> cells)
    {
        var numbers = cells.Where(cell => cell.Number is not null).Select(cell => (double)cell.Text.Length).DefaultIfEmpty().Max();
        var words = cells.Where(cell => cell.Number is null).Select(cell => cell.Text.Split('\n').Max(line => line.Length) * Letter).DefaultIfEmpty().Max();
        var heading = Math.Max(column.Heading.Split(' ').Max(word => word.Length), Math.Min(column.Heading.Length, ShortHeading)) * Letter;
        return Math.Ceiling(Math.Max(Math.Max(Least, numbers), Math.Max(Math.Min(heading, Most), Math.Min(words, Most))) + Margin);
    }
}
