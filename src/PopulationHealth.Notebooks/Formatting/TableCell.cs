namespace PopulationHealth.Notebooks;

/// <summary>One cell of a table of values.</summary>
internal readonly record struct TableCell(string Text, bool IsNumber)
{
    public static TableCell Of(object? value) => new(ValueText.Of(value), ValueText.IsNumber(value));
}
