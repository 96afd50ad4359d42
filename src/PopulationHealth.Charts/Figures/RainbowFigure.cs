namespace PopulationHealth;

/// <summary>
/// The rainbow of Dahlgren and Whitehead, or any framework of layers: half rings around the core, the published parts of a layer as its
/// segments, each with the number of indicators that it carries. A part without any has no tint, a broken outline and a nought.
/// </summary>
public sealed record RainbowFigure : FigureDesign
{
    /// <summary>What was held against the framework of layers: <c>DahlgrenWhitehead.Layers.Coverage(indicators)</c>.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>What is counted, in the plural.</summary>
    public string ItemName { get; init; } = "indicators";

    /// <summary>What is counted, in the singular.</summary>
    public string OneItemName { get; init; } = "indicator";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(
            Coverage.Framework is LayeredFramework,
            $"A rainbow is drawn from a framework of layers, but '{Coverage.Framework.Name}' is none; use PillarsFigure for overlapping pillars.", nameof(Coverage));
        var layers = Coverage.Framework.TopParts.Select(part => new RainbowLayer(Coverage, part)).ToArray();
        PartCoverage[] drawn = [.. layers.SelectMany(layer => layer.Segments.Prepend(layer.Whole))];
        var rows = drawn.Select(part => CoverageText.Row(part.Part.Parent is { } parent ? $"{parent.Name}: {part.Part.Name}" : part.Part.Name, part.Items));
        var table = new FigureTable(Title, "Part", [new TableColumn("Number", ItemName), new TableColumn("Names")], ValueList.From(rows));
        return new FigureParts(
            Unit ?? ItemName, CoverageText.Sources(Coverage.Framework), CoverageText.Finding(drawn, ItemName), table, RainbowDrawing.Of(layers, ItemName, OneItemName));
    }
}
