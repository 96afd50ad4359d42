namespace PopulationHealth;

/// <summary>
/// Which way the indicators of an area move and how they stand beside a comparator, a row a series: for a Board that asks of each indicator better or worse than
/// elsewhere, and getting better or worse. Where there is no answer, the row says exactly why.
/// </summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record DirectionOfTravel
{
    private DirectionOfTravel(ValueList<DirectionOfTravelRow> rows, Comparator comparator, ComparisonProfile profile) => (Rows, Comparator, Profile) = (rows, comparator, profile);

    /// <summary>A row for each series of an indicator, group, breakdown and area, in the order of the evidence.</summary>
    public ValueList<DirectionOfTravelRow> Rows { get; }

    /// <summary>What the areas are compared with.</summary>
    public Comparator Comparator { get; }

    /// <summary>The rules.</summary>
    public ComparisonProfile Profile { get; }

    /// <summary>The direction of travel of all indicators in a set of figures.</summary>
    /// <param name="evidence">The figures of whatever indicators, those of the comparator among them.</param>
    /// <param name="areas">The areas that get rows.</param>
    /// <param name="comparator">An area, such as England, or a peer group.</param>
    /// <param name="profile">The rules; null for <see cref="ComparisonProfile.Fingertips"/>.</param>
    public static DirectionOfTravel Of(IEnumerable<Observation> evidence, IReadOnlyCollection<Area> areas, Comparator comparator, ComparisonProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(comparator);
        profile ??= ComparisonProfile.Fingertips;
        var wanted = areas.ToHashSet();
        var rows = evidence.GroupBy(SeriesKey.Of).SelectMany(series => series.First().Accept(new TravelSeries(series, wanted, comparator, profile)));
        return new DirectionOfTravel(ValueList.From(rows), comparator, profile);
    }

    /// <summary>The rows as a table to show.</summary>
    /// <param name="caption">What the table shows.</param>
    public RecordTable ToTable(string caption) => RecordTable.Of(caption, Rows.Select(row => new
    {
        Indicator = row.Indicator.Name,
        Area = row.Area.Name,
        row.Latest.Group,
        Breakdown = row.Latest.Part?.ToString(),
        Period = row.Latest.Period.InWords,
        Value = row.Latest.ToText(null),
        Comparator = Comparator.NameBeside(row.Area),
        ComparatorValue = row.Benchmark?.ToText(null) ?? "no figure",
        Verdict = row.Comparison.InWords,
        row.Direction,
    }), Rows.SelectMany(row => row.Sources));

    /// <summary>The rows that are worse than the comparator and getting worse, with how many chance alone would give.</summary>
    public WorseAndGettingWorse WorseAndGettingWorse() => new(ValueList.From(Rows.Where(row => row is { IsTested: true, IsWorse: true, IsGettingWorse: true })), this);

    /// <summary>How many series, and how many of them have a verdict and a direction.</summary>
    public override string ToString() =>
        $"{Rows.Count} series against {Comparator} ({Profile}): {Rows.Count(row => row.Comparison.Reason == Reason.None)} with a verdict, {Rows.Count(row => row.Marker != TrendMarker.CannotBeCalculated)} with a direction";
}
