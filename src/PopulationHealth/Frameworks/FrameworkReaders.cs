using System.Data.Common;

namespace PopulationHealth;

/// <summary>Coverage of frameworks and crosswalks between them as data readers, for data frames and data tables.</summary>
public static class FrameworkReaders
{
    extension(Coverage coverage)
    {
        /// <summary>The parts as a data reader, in the framework's order, with how much there is in each.</summary>
        public DbDataReader ToDataReader() => Parts.Read((coverage ?? throw new ArgumentNullException(nameof(coverage))).Parts);
    }

    extension(Crosswalk crosswalk)
    {
        /// <summary>The places of each row as a data reader, a line for each place.</summary>
        public DbDataReader ToDataReader() =>
            Placements.Read((crosswalk ?? throw new ArgumentNullException(nameof(crosswalk))).Rows.SelectMany(row => row.Placements, (row, placement) => (row, placement)));
    }

    private static RecordColumns<PartCoverage> Parts { get; } = new RecordColumns<PartCoverage>()
        .Text("framework", row => row.Part.FrameworkCode)
        .Text("part", row => row.Part.Code)
        .Text("name", row => row.Part.Name)
        .Text("parent", row => row.Part.Parent?.Code)
        .Flag("is_covered", row => row.IsCovered)
        .Whole("items", row => row.Items.Count);

    private static RecordColumns<(CrosswalkRow Row, Placement Placement)> Placements { get; } = new RecordColumns<(CrosswalkRow Row, Placement Placement)>()
        .Text("key", line => line.Row.Key)
        .Text("subject", line => line.Row.Subject)
        .Text("framework", line => line.Placement.Part.FrameworkCode)
        .Text("part", line => line.Placement.Part.Code)
        .Text("name", line => line.Placement.Part.Name)
        .Text("strength", line => $"{line.Placement.Strength}")
        .Text("note", line => line.Row.Note);
}
