namespace PopulationHealth;

/// <summary>One thing that a set of indicators asks for: by the set's own name, with the indicators that measure it.</summary>
/// <param name="Name">The name in the set's words.</param>
/// <param name="Group">Where the set itself puts it: an objective, an ambition, a domain; null where it puts it nowhere.</param>
public sealed record IndicatorSetItem(string Name, FrameworkPart? Group) : IPlaced
{
    /// <inheritdoc cref="IndicatorSetItem" />
    public string Name { get; } = Require.Text(Name);

    /// <summary>What the set says that it measures; empty where it says nothing.</summary>
    public string Definition { get; init; } = "";

    /// <summary>The indicators of a catalogue that measure it; none where no catalogue has one.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Ids of further indicators that measure it, which an evidence set has and the catalogue has not.</summary>
    public ValueList<string> OtherIds { get; init; }

    /// <summary>Ids of indicators that measure only its opposite, such as young people who are not in education, work or training.</summary>
    public ValueList<string> OppositeIds { get; init; }

    /// <summary>Ids of indicators that measure something near it, which do not stand in for it.</summary>
    public ValueList<string> NearestIds { get; init; }

    /// <summary>Its place in the set, and those of its indicators in every framework.</summary>
    public IReadOnlyCollection<FrameworkPart> Places =>
        [.. (Group is null ? [] : new[] { Group }).Concat(Indicators.SelectMany(indicator => indicator.Places)).Distinct()];

    /// <summary>Whether an indicator measures it: one of its own, one that is the same by the catalogue, or one of the further ids.</summary>
    /// <param name="indicator">The indicator.</param>
    public bool IsMeasuredBy(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return OtherIds.Contains(indicator.Id)
            || Indicators.Any(own => own.Equals(indicator) || own.Equals(indicator.CatalogueEntry));
    }
}
