namespace PopulationHealth;

/// <summary>A set of indicators for one area: the latest figure of each, its comparator, verdict and direction of travel, or exactly why not.</summary>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record SetDashboard
{
    private SetDashboard(IndicatorSet set, Area area, Comparator comparator, ValueList<SetDashboardRow> rows) => (Set, Area, Comparator, Rows) = (set, area, comparator, rows);

    /// <summary>What is asked for.</summary>
    public IndicatorSet Set { get; }

    /// <summary>The area.</summary>
    public Area Area { get; }

    /// <summary>What it is compared with.</summary>
    public Comparator Comparator { get; }

    /// <summary>The lines in the set's order; something with several series (by sex, by age) has one for each.</summary>
    public ValueList<SetDashboardRow> Rows { get; }

    /// <summary>The lines with a figure.</summary>
    public IEnumerable<SetDashboardRow> Measured => Rows.Where(row => row.Travel is not null);

    /// <summary>What is asked for and has no figure.</summary>
    public IEnumerable<SetDashboardRow> Unmeasured => Rows.Where(row => row.Travel is null);

    /// <summary>A dashboard of all people of an area; figures of parts of it are left to the coverage by characteristic.</summary>
    /// <param name="set">What is asked for.</param>
    /// <param name="evidence">The figures.</param>
    /// <param name="area">The area.</param>
    /// <param name="comparator">What to compare it with: an area or a peer group.</param>
    /// <param name="profile">The rules; Fingertips' when left out.</param>
    public static SetDashboard Of(IndicatorSet set, IEnumerable<Observation> evidence, Area area, Comparator comparator, ComparisonProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(evidence);
        var whole = evidence.Where(figure => figure.Part is null).ToList();
        var travel = DirectionOfTravel.Of(whole, [area], comparator, profile);
        var rows = from item in set
                   let found = Newest(travel.Rows.Where(row => item.IsMeasuredBy(row.Indicator)))
                   let near = whole.Count(figure => figure.Area == area && (item.NearestIds.Contains(figure.Indicator.Id) || item.OppositeIds.Contains(figure.Indicator.Id)))
                   from row in found.DefaultIfEmpty()
                   select new SetDashboardRow(item, row, near);
        return new SetDashboard(set, area, comparator, ValueList.From(rows));
    }

    /// <summary>The dashboard as a table, or the part of it that belongs to one group of the set.</summary>
    /// <param name="caption">The table's caption.</param>
    /// <param name="part">The part of the set, such as an objective; null for all.</param>
    public RecordTable ToTable(string caption, FrameworkPart? part = null)
    {
        var rows = Rows.Where(row => part is null || part.Equals(row.Item.Group)).ToList();
        return RecordTable.Of(caption, rows.Select(row => DashboardLine.Of(row, Comparator)), rows.SelectMany(row => row.Travel?.Sources ?? []));
    }

    // A figure without a stated period gives way to one with a period; of several ids of one indicator the latest figure stays.
    private static List<DirectionOfTravelRow> Newest(IEnumerable<DirectionOfTravelRow> found)
    {
        var all = found.ToList();
        var dated = all.FindAll(row => row.Latest.Period.IsDated);
        return [.. (dated.Count > 0 ? dated : all)
            .GroupBy(row => (Indicator: row.Indicator.CatalogueEntry ?? row.Indicator, row.Latest.Sex))
            .SelectMany(same => same.GroupBy(row => row.Indicator).MaxBy(id => id.Max(row => row.Latest.Period.End))!)];
    }

    /// <summary>In one line: how much of the set has a figure.</summary>
    public override string ToString() => $"{Set}, {Area} against {Comparator}: {Rows.DistinctBy(row => row.Item).Count(row => row.Travel is not null)} of {Set.Count} have a figure";
}
