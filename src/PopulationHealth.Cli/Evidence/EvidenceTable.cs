namespace PopulationHealth.Evidence;

/// <summary>A file of the evidence with its metadata.</summary>
/// <param name="Metadata">The metadata, with the file's name.</param>
/// <param name="Rows">How many rows it has, without the header.</param>
/// <param name="Write">Writes the file.</param>
internal sealed record EvidenceTable(CsvwMetadata Metadata, int Rows, Action<Stream> Write);
