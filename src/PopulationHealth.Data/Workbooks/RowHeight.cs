namespace PopulationHealth;

/// <summary>
/// How high a row is, in points: some programs do not work it out when they open a file. It is a first guess and not marked as fixed, so that a program that fits rows to larger
/// letters may do so.
/// </summary>
internal static class RowHeight
{
    /// <summary>A line of text, of 12 points.</summary>
    public const double Line = 15.75;

    private const double TextPoints = 12;
    private const double Space = 8;

    /// <summary>The height of a line above the table: headings have space around them, and so has the last line, as a blank row would be in a reader's way.</summary>
    public static double Of(SheetLine line, double width, bool isWrapped, bool isLast)
    {
        var points = line.Face switch { CellFace.Title => 16, CellFace.Heading => 14, _ => TextPoints };
        var lines = isWrapped ? LinesOf(line.Text, width * TextPoints / points) : 1;
        return (lines * Line * points / TextPoints) + (isLast || line.Face is CellFace.Title or CellFace.Heading ? Space : 0);
    }

    /// <summary>The height of a row whose cells hold these texts.</summary>
    public static double Of(IEnumerable<(string Text, double Width)> cells) => Line * cells.Max(cell => LinesOf(cell.Text, cell.Width));

    /// <summary>On how many lines a text stands that goes on in the next line where a word ends.</summary>
    private static int LinesOf(string text, double width)
    {
        // A letter is about as wide as a digit; one is left for the cell's own margin.
        var room = Math.Max(1, (int)width - 1);
        if (text.Length <= room && !text.Contains('\n', StringComparison.Ordinal))
            return 1;
        var lines = 0;
        foreach (var paragraph in text.Split('\n'))
        {
            var used = 0;
            lines++;
            foreach (var word in paragraph.Split(' '))
            {
                if (used > 0 && used + 1 + word.Length > room)
                    (lines, used) = (lines + 1, 0);
                lines += Math.Max(0, word.Length - 1) / room;
                used += (used > 0 ? 1 : 0) + word.Length;
            }
        }
        return lines;
    }
}
