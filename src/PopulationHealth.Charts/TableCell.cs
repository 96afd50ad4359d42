namespace PopulationHealth;

/// <summary>A cell of a figure's table: a number, words, or the shorthand for what is missing.</summary>
public sealed record TableCell
{
    private TableCell(string text, bool isNumber, Missing? missing) => (Text, IsNumber, Missing) = (text, isNumber, missing);

    /// <summary>What stands in the cell.</summary>
    public string Text { get; }

    /// <summary>Whether it is a number (or its place), which is set to the right.</summary>
    public bool IsNumber { get; }

    /// <summary>Why there is nothing; null where there is.</summary>
    public Missing? Missing { get; }

    /// <summary>Words, or a number already written.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    public static TableCell Of(string text, bool isNumber = false) => new(text, isNumber, null);

    /// <summary>An estimate without its unit, which stands in the header.</summary>
    /// <param name="estimate">The estimate.</param>
    public static TableCell Of(IEstimate estimate) => new(estimate.ToText("N"), true, null);

    /// <summary>The shorthand of a reason.</summary>
    /// <param name="missing">Why there is nothing.</param>
    public static TableCell Of(Missing missing) => new(missing.Shorthand, true, missing);

    /// <inheritdoc />
    public override string ToString() => Text;
}
