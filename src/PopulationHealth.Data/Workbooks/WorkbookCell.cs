using System.Globalization;

namespace PopulationHealth;

/// <summary>A cell of a workbook's table: a number, words, a link, or the shorthand for what is missing. Never nothing.</summary>
public sealed record WorkbookCell
{
    private const int OwnDecimals = 6;

    private WorkbookCell(string text) => Text = text;

    /// <summary>What a reader sees: words, the number as it is shown, or the shorthand.</summary>
    public string Text { get; }

    /// <summary>The number, in the unit of its column, rounded as it is shown, so that nothing is published that is not seen; null for anything else.</summary>
    public double? Number { get; private init; }

    /// <summary>How many decimals the number is shown with, 0 or more.</summary>
    public int Decimals { get; private init; }

    /// <summary>Why there is no number; null where there is one, or words.</summary>
    public Missing? Missing { get; private init; }

    /// <summary>The web address that the cell leads to, or a place in the workbook such as <c>#'Notes'!A1</c>; empty for none.</summary>
    public string Target { get; private init; } = "";

    /// <summary>What a reader should know of the cell: it goes to the sheet of notes, and its number to the column Notes of the row.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Whether a mark stands in the cell, such as <c>[c]</c>, and nothing else.</summary>
    internal bool IsShorthand => Number is null && Shorthand.IsMark(Text);

    /// <summary>Words.</summary>
    /// <param name="text">The words; a workbook with an empty cell is refused when it is saved. A mark of the shorthand, such as <c>[low]</c> or <c>[p]</c>, may stand alone.</param>
    public static WorkbookCell Of(string text) => new((text ?? throw new ArgumentNullException(nameof(text))).ReplaceLineEndings("\n").Trim());

    /// <summary>A number, in the unit of its column.</summary>
    /// <param name="number">The number, in the unit of its column, finite.</param>
    /// <param name="decimals">How many decimals to show and to keep, up to 15; below zero for tens, hundreds and so on; null for those that it has, six at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite: say with a <see cref="PopulationHealth.Missing"/> why there is none.</exception>
    public static WorkbookCell Of(double number, int? decimals = null)
    {
        if (!double.IsFinite(number))
            throw new ArgumentOutOfRangeException(nameof(number), number, "This is no number; give a Missing that says why there is none, such as Missing.NotPublished.");
        if (decimals is < -15 or > 15)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Give from -15 to 15 decimals, or null for those that the number has.");
        var shown = Rounded(number, decimals ?? OwnDecimals);
        var places = Math.Max(0, decimals ?? Math.Min(OwnDecimals, DecimalsOf(shown)));
        return new(shown.ToString("N" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)) { Number = shown, Decimals = places };
    }

    /// <summary>An estimate: its number in the unit that is shown, with its decimals; its notes go with it. The unit is the column's matter.</summary>
    /// <param name="estimate">The estimate.</param>
    public static WorkbookCell Of(IEstimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return Of(estimate.Measure.Value * estimate.Measure.Scale, estimate.Decimals) with { Notes = estimate.Notes };
    }

    /// <summary>The shorthand of a reason. The reason itself goes to the notes where the shorthand does not tell it; what is known of a suppressed value is left out.</summary>
    /// <param name="missing">Why there is no number.</param>
    public static WorkbookCell Of(Missing missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        return new(missing.Shorthand) { Missing = missing, Notes = Shorthand.Tells(missing) ? [] : [Sentence($"{missing}")] };
    }

    /// <summary>A link to a page of the web. Of a link to a notebook only the words stay: a workbook travels without it.</summary>
    /// <param name="link">The link; its words say where it leads.</param>
    public static WorkbookCell Of(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Of(link.Text) with { Target = link.Target.StartsWith("http", StringComparison.Ordinal) ? link.Target : "" };
    }

    /// <summary>A link to a place in the workbook.</summary>
    internal static WorkbookCell ToPlace(string text, string sheet) => Of(text) with { Target = $"#'{sheet}'!A1" };

    /// <summary>The same number with more decimals, so that a column's points stand under each other.</summary>
    internal WorkbookCell Shown(int decimals) => Of(Number!.Value, decimals) with { Notes = Notes };

    /// <summary>What a reader sees.</summary>
    public override string ToString() => Text;

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";

    private static double Rounded(double number, int decimals)
    {
        if (CleanNumber.AsDecimal(number) is not { } clean)
            return number;
        var unit = (decimal)Math.Pow(10, Math.Max(0, -decimals));
        return (double)(Math.Round(clean / unit, Math.Max(0, decimals), MidpointRounding.AwayFromZero) * unit) + 0.0;
    }

    private static int DecimalsOf(double number) =>
        CleanNumber.AsDecimal(number)?.ToString("0.###############", CultureInfo.InvariantCulture) is { } text && text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
}
