namespace PopulationHealth;

/// <summary>
/// One line of a <see cref="Crosswalk"/>: a determinant, an aspect of one, or an outcome, with its places in any number of frameworks.
/// </summary>
public sealed record CrosswalkRow
{
    private CrosswalkRow(string key, string subject)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        Key = key;
        Subject = subject;
    }

    /// <summary>What the crosswalk knows the row by: a part's code, with the aspect after a stroke where there is one.</summary>
    public string Key { get; }

    /// <summary>What the row is about, in words.</summary>
    public string Subject { get; }

    /// <summary>The row's places, each part once, in the order in which they were given.</summary>
    public IReadOnlyList<Placement> Placements { get; private init; } = [];

    /// <summary>What the placements cannot say, or null.</summary>
    public string? Note { get; init; }

    /// <summary>A row about something that has no part of its own, such as an outcome.</summary>
    /// <param name="key">The row's key, unique in its crosswalk.</param>
    /// <param name="subject">What the row is about, in words.</param>
    public static CrosswalkRow Of(string key, string subject) => new(key, subject);

    /// <summary>A row about a part, or about one aspect of it, with the part as its first primary place.</summary>
    /// <param name="part">The part.</param>
    /// <param name="aspect">The aspect, such as "early years"; null for the part as a whole. The key is then "DW-LIVE-EDUC / early years".</param>
    public static CrosswalkRow Of(FrameworkPart part, string? aspect = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        var row = aspect is null ? new CrosswalkRow(part.Code, part.Name) : new CrosswalkRow($"{part.Code} / {aspect}", $"{part.Name}: {aspect}");
        return row.With(part, Strength.Primary);
    }

    /// <summary>The row with a place more; a part that it has already gets the strength given here.</summary>
    /// <param name="part">The part.</param>
    /// <param name="strength">How closely the row matches it.</param>
    public CrosswalkRow With(FrameworkPart part, Strength strength)
    {
        ArgumentNullException.ThrowIfNull(part);
        var placement = new Placement(part, strength);
        var has = Placements.Any(present => present.Part.Equals(part));
        return this with
        {
            Placements = has
                ? [.. Placements.Select(present => present.Part.Equals(part) ? placement : present)]
                : [.. Placements, placement],
        };
    }

    /// <summary>The row with primary places added.</summary>
    /// <param name="parts">The parts.</param>
    public CrosswalkRow Primary(params IEnumerable<FrameworkPart> parts) =>
        parts.Aggregate(this, (row, part) => row.With(part, Strength.Primary));

    /// <summary>The row with secondary places added.</summary>
    /// <param name="parts">The parts.</param>
    public CrosswalkRow Secondary(params IEnumerable<FrameworkPart> parts) =>
        parts.Aggregate(this, (row, part) => row.With(part, Strength.Secondary));

    /// <summary>How closely the row matches a part or, for a part with sub-parts, the closest of them; null where it does not.</summary>
    /// <param name="part">A part of any framework.</param>
    public Strength? StrengthIn(FrameworkPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Placements
            .Where(placement => placement.Part.Equals(part) || placement.Part.IsPartOf(part))
            .Min(placement => (Strength?)placement.Strength);
    }

    /// <summary>The key and the codes of the places, the secondary ones in brackets.</summary>
    public override string ToString() => $"{Key}: {string.Join(", ", Placements)}";
}
