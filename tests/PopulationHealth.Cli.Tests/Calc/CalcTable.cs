using System.Globalization;
using System.Text;

namespace PopulationHealth.Tests;

/// <summary>What <c>calc</c> wrote, read back.</summary>
internal sealed record CalcTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static CalcTable Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var rows = new CsvRows(stream, "output", problem => Assert.Fail(problem.ToString()));
        var cells = new List<IReadOnlyList<string>>();
        while (rows.Read())
            cells.Add([.. Enumerable.Range(0, rows.Header.Count).Select(rows.Text)]);
        return new CalcTable(rows.Header, cells);
    }

    public string Text(int row, string column) => Rows[row][ColumnOf(column)];

    public double Number(int row, string column) => Text(row, column) switch
    {
        "NA" => double.NaN,
        "Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        var text => double.Parse(text, CultureInfo.InvariantCulture),
    };

    public IReadOnlyList<string> Column(string column) => [.. Rows.Select(row => row[ColumnOf(column)])];

    /// <summary>
    /// Fails unless every <c>exp_</c> column that both have is met in every row of a golden file, row by row: the rows must have the same keys in the same order.
    /// </summary>
    public void AssertMeets(IReadOnlyList<GoldenRow> golden, IReadOnlyList<string> keys, params string[] columns)
    {
        Assert.NotEmpty(golden);
        Assert.Equal(golden.Count, Rows.Count);
        for (var row = 0; row < golden.Count; row++)
        {
            Assert.Equal(keys.Select(key => golden[row][key]), keys.Select(key => Text(row, key)));
            foreach (var column in columns)
                if (IsText(golden[row]["exp_" + column]))
                    Assert.Equal(golden[row]["exp_" + column], Text(row, column));
                else
                    golden[row].AssertMet("exp_" + column, Number(row, column));
            Assert.Equal(columns.Any(column => golden[row]["exp_" + column] == "NA"), Text(row, "reason").Length > 0);
        }
    }

    private int ColumnOf(string name) => Header.ToList().IndexOf(name) is >= 0 and var at ? at : throw new ArgumentException($"There is no column {name} in {string.Join(",", Header)}.");

    private static bool IsText(string cell) => cell.Length > 0 && char.IsLetter(cell[0]) && cell is not ("NA" or "Inf");
}
