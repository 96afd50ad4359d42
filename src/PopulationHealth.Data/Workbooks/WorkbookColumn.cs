namespace PopulationHealth;

/// <summary>A column of a workbook's table.</summary>
/// <param name="Name">What it holds, once in the table; may name a note, such as "Deaths [note 1]".</param>
public sealed record WorkbookColumn(string Name)
{
    /// <summary>The widest column that a spreadsheet program takes.</summary>
    internal const double MostWidth = 255;

    private readonly double? _width;

    /// <summary>The unit of its numbers, which stands behind the name: "%", "per 100,000"; empty for words.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The width in characters, above 0 and up to 255; null for a width that what it holds asks for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is outside its range.</exception>
    public double? Width
    {
        get => _width;
        init => _width = value is null or (> 0 and <= MostWidth)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a width in characters, above 0 and up to 255, or null to have it made of what the column holds.");
    }

    /// <summary>Where the cells stand; by what they hold, unless you say otherwise.</summary>
    public ColumnAlignment Alignment { get; init; }

    /// <summary>The heading: "Rate (per 100,000)".</summary>
    public string Heading => Unit.Length == 0 ? Name : $"{Name} ({Unit})";

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;
}
