using System.Collections.Immutable;

namespace PopulationHealth;

/// <summary>Makes lists that compare by their items.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, in their order.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>A list of the given items, in their order.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new([.. items]);
}
