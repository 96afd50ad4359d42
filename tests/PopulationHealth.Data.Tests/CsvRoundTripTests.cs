using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class CsvRoundTripTests
{
    private static readonly Gen<string> Cells = Gen.Elements("a", "ä", "😀", " ", ",", "\"", "\n", "\r\n", ";", "\t", "'", "0", "\\", "#", "=")
        .ArrayOf().Select(string.Concat);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_AnyCells_GivesTheTextsThatWereWritten(string newLine) =>
        Prop.ForAll(Cells.Two().NonEmptyListOf().ToArbitrary(), rows =>
        {
            var kept = rows.Where(row => !string.IsNullOrWhiteSpace(row.Item1 + row.Item2)).ToList();
            var text = $"a,b{newLine}" + string.Concat(kept.Select(row => $"{Quoted(row.Item1)},{Quoted(row.Item2)}{newLine}"));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return CsvFile.Read(stream, "a.csv", ["a", "b"], row => (row.Text("a"), row.Text("b")))
                .SequenceEqual(kept.Select(row => (row.Item1.Trim(), row.Item2.Trim())));
        }).QuickCheckThrowOnFailure();

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
