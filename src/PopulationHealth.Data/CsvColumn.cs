namespace PopulationHealth;

/// <summary>A column of a file that this library reads and writes.</summary>
/// <param name="Name">What stands in the header.</param>
/// <param name="Title">The name for a reader.</param>
/// <param name="DataType">What the cells hold, by the names of CSV on the Web: <c>string</c>, <c>decimal</c>, <c>anyURI</c>.</param>
/// <param name="IsRequired">Whether the column must be there; its cells may be empty all the same where the description says so.</param>
/// <param name="Description">What it means, and what may stand there.</param>
public sealed record CsvColumn(string Name, string Title, string DataType, bool IsRequired, string Description)
{
    /// <summary>Whether the files that this library writes have something in every cell of it.</summary>
    public bool IsNeverEmpty { get; init; }

    /// <summary>What stands in place of a value that is missing, besides an empty cell.</summary>
    public ValueList<string> MissingMarks { get; init; }
}
