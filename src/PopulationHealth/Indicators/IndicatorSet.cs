using System.Collections;

namespace PopulationHealth;

/// <summary>A set of indicators that somebody follows: a monitoring tool's, a strategy's, an outcomes framework's.</summary>
public sealed class IndicatorSet : IReadOnlyList<IndicatorSetItem>
{
    private readonly ValueList<IndicatorSetItem> _items;

    /// <summary>A set.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="citation">Where it is set out.</param>
    /// <param name="items">What it asks for, in its order; each name once.</param>
    /// <exception cref="ArgumentException">A name stands twice; the message says which.</exception>
    public IndicatorSet(string name, Citation citation, IEnumerable<IndicatorSetItem> items)
    {
        ArgumentNullException.ThrowIfNull(citation);
        (Name, Citation, _items) = (Require.Text(name), citation, ValueList.From(items));
        var twice = _items.CountBy(item => item.Name).Where(count => count.Value > 1).Select(count => count.Key).ToList();
        if (twice.Count > 0)
            throw new ArgumentException($"Each name stands once in a set; these stand more often: {string.Join(", ", twice)}.", nameof(items));
    }

    /// <summary>The set's name.</summary>
    public string Name { get; }

    /// <summary>Where it is set out.</summary>
    public Citation Citation { get; }

    /// <inheritdoc />
    public int Count => _items.Count;

    /// <inheritdoc />
    public IndicatorSetItem this[int index] => _items[index];

    /// <summary>What of a framework the set covers, and what nobody measures.</summary>
    /// <param name="framework">The framework.</param>
    public Coverage Coverage(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.Coverage(_items);
    }

    /// <inheritdoc />
    public IEnumerator<IndicatorSetItem> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
