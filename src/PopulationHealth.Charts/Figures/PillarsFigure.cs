namespace PopulationHealth;

/// <summary>
/// The King's Fund's pillars, or any framework of two to four overlapping ones: a circle each, and a line for every connection with the number of
/// indicators that carry both its pillars. What carries none has a broken line and says so.
/// </summary>
public sealed record PillarsFigure : FigureDesign
{
    /// <summary>What was held against the pillars: <c>KingsFund.Pillars.Coverage(indicators)</c>.</summary>
    public required OverlappingCoverage Coverage { get; init; }

    /// <summary>What is counted, in the plural.</summary>
    public string ItemName { get; init; } = "indicators";

    /// <summary>What is counted, in the singular.</summary>
    public string OneItemName { get; init; } = "indicator";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        var pillars = Coverage.Framework.TopParts;
        SeriesCheck.Require(
            pillars.Count is >= 2 and <= 4, $"{Markup.Number(pillars.Count)} pillars were given; this figure draws two to four with all their connections.", nameof(Coverage));
        var rows = pillars.Select(pillar => CoverageText.Row(pillar.Name, Coverage[pillar].Items))
            .Concat(Coverage.Connections.Select(one => CoverageText.Row($"Both {one.Connection.First.ShortName} and {one.Connection.Second.ShortName}", one.Items)));
        var table = new FigureTable(Title, "Pillar or connection", [new TableColumn("Number", ItemName), new TableColumn("Names")], ValueList.From(rows));
        return new FigureParts(Unit ?? ItemName, CoverageText.Sources(Coverage.Framework), Finding(), table, PillarsDrawing.Of(Coverage, ItemName, OneItemName));
    }

    private Statement Finding()
    {
        var pillars = CoverageText.Finding([.. Coverage.Framework.TopParts.Select(pillar => Coverage[pillar])], ItemName);
        Statement connections = $"{CoverageText.Counted(Coverage.Carried.Count, "connections")} of {CoverageText.Counted(Coverage.Connections.Count, "connections")} connections are carried by at least one {OneItemName}.";
        var not = Coverage.NotCarried.Select(connection => $"{connection.First.ShortName} with {connection.Second.ShortName}").ToArray();
        Statement none = $"Nothing joins {string.Join("; ", not)}.";
        return not.Length == 0 ? Statement.Join(pillars, connections) : Statement.Join(pillars, connections, none);
    }
}
