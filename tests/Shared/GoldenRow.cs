using System.Globalization;

namespace PopulationHealth.Tests;

/// <summary>A row of a golden file. NA is not a number.</summary>
internal sealed class GoldenRow(string file, int number, Dictionary<string, int> columns, string[] cells)
{
    public string this[string column] => cells[columns[column]];

    public double Number(string column) => this[column] switch
    {
        "NA" => double.NaN,
        "Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        var text => double.Parse(text, CultureInfo.InvariantCulture),
    };

    public string Key(params string[] names) => string.Join(",", names.Select(name => this[name]));

    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>Fails unless a computed number is that of a column: to 1e-9 of its size, or 1e-12 around zero; NA meets NaN.</summary>
    public void AssertMet(string column, double actual, double relative = 1e-9)
    {
        var expected = Number(column);
        var met = double.IsFinite(expected)
            ? Math.Abs(actual - expected) <= Math.Max(relative * Math.Abs(expected), 1e-12)
            : expected.Equals(actual);
        Assert.True(met, string.Create(CultureInfo.InvariantCulture, $"{file}, row {number}, {column}: expected {expected:R}, got {actual:R}"));
    }
}
