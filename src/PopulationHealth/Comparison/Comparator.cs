using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>What areas are compared with: another area, such as England, or a group of peers.</summary>
public sealed record Comparator
{
    private readonly Area? _area;
    private readonly PeerGroup? _peers;
    private readonly bool _withoutSelf;

    private Comparator(Area? area, PeerGroup? peers, bool withoutSelf) => (_area, _peers, _withoutSelf) = (area, peers, withoutSelf);

    /// <summary>Its name.</summary>
    public string Name => _area?.Name ?? _peers!.Name;

    /// <summary>An area. Its figures must be among those that are compared.</summary>
    /// <param name="area">The area.</param>
    public static Comparator Of(Area area) => new(area ?? throw new ArgumentNullException(nameof(area)), null, false);

    /// <summary>A peer group. The figures of its areas must be among those that are compared.</summary>
    /// <param name="peers">The group.</param>
    /// <param name="withoutSelf">Whether an area that belongs to the group is left out of the value that it is compared with.</param>
    public static Comparator Of(PeerGroup peers, bool withoutSelf = false) => new(null, peers ?? throw new ArgumentNullException(nameof(peers)), withoutSelf);

    /// <summary>An area.</summary>
    /// <param name="area">The area.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Comparator.Of is the alternative.")]
    public static implicit operator Comparator(Area area) => Of(area);

    /// <summary>A peer group, with all its areas.</summary>
    /// <param name="peers">The group.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Comparator.Of is the alternative.")]
    public static implicit operator Comparator(PeerGroup peers) => Of(peers);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    /// <summary>Its name beside an area, with whether that area is one of the peers and counts: "Nearest neighbours without Coventry".</summary>
    /// <param name="area">The area that is compared.</param>
    public string NameBeside(Area area) => _peers?.Areas.Contains(area) != true ? Name : _withoutSelf ? $"{Name} without {area}" : $"{Name}, {area} among them";

    /// <summary>Whether an area is the comparator itself.</summary>
    internal bool Is(Area area) => area == _area;

    /// <summary>Its value for the same indicator, group and period as a figure, or why it has none.</summary>
    /// <param name="figure">The figure that is compared.</param>
    /// <param name="all">All figures.</param>
    /// <param name="reason">The same reason, for the comparison.</param>
    internal Result<TMeasure> ValueFor<TMeasure>(Observation<TMeasure> figure, FigureIndex<TMeasure> all, out Reason reason)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var points = (_peers?.Areas ?? [_area!]).Select(area => all.Beside(figure, area)).OfType<SeriesPoint<TMeasure>>().ToList();
        reason = points.Exists(point => point.IsConflicting) ? Reason.ConflictingFigures : Reason.MissingBenchmark;
        if (reason == Reason.ConflictingFigures)
            return reason.ToMissing($"{Name} has several figures for {figure.Period.InWords} that differ");
        var value = _peers is not null ? _peers.ValueOf(points.Select(point => point.Figure), _withoutSelf ? figure.Area : null).WithNote
            : points is not [var point] ? reason.ToMissing($"no figure of {Name} for {figure.Period.InWords}")
            : point.Figure.Missing is { } missing ? missing
            : (Result<TMeasure>)point.Figure.Estimate;
        reason = value.HasValue ? Reason.None : reason;
        return value;
    }
}
