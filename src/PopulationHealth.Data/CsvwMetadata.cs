using System.Text.Encodings.Web;
using System.Text.Json;

namespace PopulationHealth;

/// <summary>
/// What a program needs to read a CSV file: the metadata that the W3C's "CSV on the Web" puts beside it as <c>NAME.csv-metadata.json</c>
/// (Metadata Vocabulary for Tabular Data, 2015).
/// </summary>
/// <param name="File">The CSV file's name.</param>
/// <param name="Title">What the table holds.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">The terms under which it may be used again.</param>
/// <param name="Columns">Its columns, in their order.</param>
/// <param name="Key">The column whose cells differ from row to row.</param>
public sealed record CsvwMetadata(string File, string Title, string Publisher, Licence Licence, ValueList<CsvColumn> Columns, string Key)
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of the file with the metadata.</summary>
    public string MetadataFile => $"{File}-metadata.json";

    /// <summary>What the table holds and how it came about; empty for nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>Writes the metadata as JSON, UTF-8.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Layout);
        json.WriteStartObject();
        WriteContext(json);
        json.WriteString("url", File);
        json.WriteString("dc:title", Title);
        if (Description.Length > 0)
            json.WriteString("dc:description", Description);
        json.WriteString("dc:publisher", Publisher);
        if (Licence.Url.Length > 0)
        {
            json.WriteStartObject("dc:license");
            json.WriteString("@id", Licence.Url);
            json.WriteEndObject();
        }
        json.WriteString("dc:rights", Licence.Attribution);
        WriteDialect(json);
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteString("primaryKey", Key);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "en");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("encoding", "utf-8");
        json.WriteString("delimiter", ",");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteNumber("headerRowCount", 1);
        json.WriteStartArray("lineTerminators");
        json.WriteStringValue("\n");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, CsvColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        // What stands in the header, then the name for a reader.
        json.WriteStartArray("titles");
        json.WriteStringValue(column.Name);
        json.WriteStringValue(column.Title);
        json.WriteEndArray();
        json.WriteString("datatype", column.DataType);
        json.WriteBoolean("required", column.IsNeverEmpty);
        if (column.MissingMarks.Count > 0)
        {
            json.WriteStartArray("null");
            foreach (var mark in column.MissingMarks.Prepend(""))
                json.WriteStringValue(mark);
            json.WriteEndArray();
        }
        json.WriteString("dc:description", column.Description);
        json.WriteEndObject();
    }
}
