namespace PopulationHealth;

/// <summary>
/// A wheel with a segment for each objective of a framework, and in it a cell for each of its indicators: worse, similar, better or not compared, by sign and pattern as well
/// as colour. An objective that no indicator measures has an empty segment with a broken outline. For Marmot's objectives, or any framework of parallel ones.
/// </summary>
public sealed record MarmotWheelFigure : FigureDesign
{
    private const int MostObjectives = 12;

    /// <summary>The indicators with their verdicts; one that serves several objectives stands in each.</summary>
    public required ValueList<WheelIndicator> Indicators { get; init; }

    /// <summary>The objectives; Marmot's eight unless others are given.</summary>
    public ParallelFramework Framework { get; init; } = Marmot.Objectives;

    /// <summary>What the verdicts compare with, as it stands in a sentence: "England".</summary>
    public string Benchmark { get; init; } = "the benchmark";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        SeriesCheck.Require(
            Framework.TopParts.Count is >= 2 and <= MostObjectives,
            $"{Framework} has {Markup.Number(Framework.TopParts.Count)} objectives; a wheel has room for two to {Markup.Number(MostObjectives)}.", nameof(Framework));
        SeriesCheck.Unique(Indicators.Select(one => one.Indicator.Name), "indicators", nameof(Indicators));
        var segments = WheelSegment.Of(Framework, Indicators);
        return new FigureParts(
            Unit ?? "indicators", CoverageText.Sources(Framework), WheelText.Finding(Indicators, segments, Benchmark), WheelText.Table(Title, Indicators, segments), WheelDrawing.Of(segments));
    }
}
