using System.Globalization;
using CsvHelper;

namespace PopulationHealth;

/// <summary>
/// Writes a file of comma-separated values row by row (RFC 4180, UTF-8 without a byte order mark, lines end with "\n"), as <see cref="CsvRows"/> reads it back: numbers
/// with every digit that they need, <c>NA</c> for one that is not a number.
/// </summary>
public sealed class CsvRowWriter : IDisposable
{
    private readonly CsvWriter _writer;

    /// <summary>Begins a file.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    public CsvRowWriter(Stream stream) => _writer = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);

    /// <summary>Writes a cell of text.</summary>
    /// <param name="text">The text; it is put in quotation marks where it needs them.</param>
    public void Text(string text) => _writer.WriteField(text);

    /// <summary>Writes a cell of text.</summary>
    /// <param name="utf8">The text in UTF-8; it is put in quotation marks where it needs them.</param>
    public void Text(ReadOnlySpan<byte> utf8) => _writer.WriteField(utf8);

    /// <summary>Writes a number with a point for the decimals, so that it reads back as the same number.</summary>
    /// <param name="value">The number, in the unit of its column; NA is written for one that is not a number, Inf and -Inf for one that is infinite.</param>
    public void Number(double value)
    {
        if (double.IsNaN(value))
            _writer.WriteField("NA"u8);
        else if (double.IsInfinity(value))
            _writer.WriteField(value > 0 ? "Inf"u8 : "-Inf"u8);
        else
            // Adding zero takes the sign off a negative zero.
            _writer.WriteField(value + 0.0, "R", CultureInfo.InvariantCulture);
    }

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">It has another number of cells than the first row.</exception>
    public void EndRow() => _writer.EndRecord();

    /// <summary>Writes the rest. The stream stays open.</summary>
    public void Dispose() => _writer.Dispose();
}
