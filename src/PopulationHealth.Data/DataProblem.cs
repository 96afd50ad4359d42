using System.Globalization;

namespace PopulationHealth;

/// <summary>One thing that is wrong in a data file: where, what stands there, and what is allowed.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">The row as a spreadsheet numbers it, the header being row 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column's name; empty where the row as a whole is meant.</param>
/// <param name="Given">What stands there.</param>
/// <param name="Allowed">What is allowed, and what to do.</param>
public sealed record DataProblem(string File, int Row, string Column, string Given, string Allowed)
{
    /// <summary>Such as "seed.csv, row 3, column value: '1,234' is not allowed; write the number without thousands separators: 1234".</summary>
    public override string ToString()
    {
        var place = File + (Row == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", row {Row}")) + (Column.Length == 0 ? "" : $", column {Column}");
        return Given.Length == 0 ? $"{place}: {Allowed}" : $"{place}: '{Given}' is not allowed; {Allowed}";
    }
}
