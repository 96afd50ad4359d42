using System.Collections;
using System.Runtime.CompilerServices;

namespace PopulationHealth.Notebooks;

/// <summary>Any value that is no scalar, as a table: a row an item, or a row a property.</summary>
/// <param name="Columns">The column heads.</param>
/// <param name="Rows">The rows shown, each as long as <paramref name="Columns"/>.</param>
/// <param name="NotShown">How many rows follow; -1 when there are more than were counted.</param>
/// <param name="RowsHaveHeads">Whether the first cell of a row names it.</param>
internal sealed record ValueTable(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows, int NotShown, bool RowsHaveHeads)
{
    /// <summary>The rows that a table shows; the others are only counted.</summary>
    public const int MaximumRows = 100;

    /// <summary>A sequence may have no end, so counting has one.</summary>
    private const int MaximumCount = 100_000;

    /// <summary>What to say below the table, or null when all rows are shown.</summary>
    public string? Remark => NotShown switch
    {
        0 => null,
        < 0 => "… and more rows",
        1 => "… and 1 more row",
        _ => FormattableString.Invariant($"… and {NotShown} more rows"),
    };

    public static ValueTable Of(object value) => value switch
    {
        _ when DataRows.Find(value) is { } data => OfData(data),
        IEnumerable items => OfItems(items),
        ITuple tuple => new(["Item", "Value"], [.. TupleRows(tuple)], 0, RowsHaveHeads: true),
        _ => new(["Name", "Value"], [.. PropertyRows(value)], 0, RowsHaveHeads: true),
    };

    private static IEnumerable<TableCell[]> PropertyRows(object value) =>
        Properties.Of(value.GetType()).Select(p => new[] { TableCell.Of(p.Name), TableCell.Of(Properties.Read(p, value)) });

    private static IEnumerable<TableCell[]> TupleRows(ITuple tuple) =>
        Enumerable.Range(0, tuple.Length).Select(i => new[] { TableCell.Of($"Item{i + 1}"), TableCell.Of(tuple[i]) });

    private static ValueTable OfData(DataRows data)
    {
        var (shown, notShown) = Head(data.Rows);
        return new(data.Columns, [.. shown.Cast<object?[]>().Select(row => row.Select(TableCell.Of).ToArray())], notShown, RowsHaveHeads: false);
    }

    private static ValueTable OfItems(IEnumerable items)
    {
        var (shown, notShown) = Head(items);
        return OfShown(shown, notShown, isMap: items is IDictionary);
    }

    private static (List<object?> Shown, int NotShown) Head(IEnumerable items)
    {
        var shown = new List<object?>();
        var count = 0;
        foreach (var item in items)
        {
            if (count++ < MaximumRows)
                shown.Add(item);
            if (count > MaximumCount)
                break;
        }
        return (shown, count > MaximumCount ? -1 : count - shown.Count);
    }

    private static ValueTable OfShown(List<object?> items, int notShown, bool isMap)
    {
        var types = items.Select(i => i?.GetType()).Distinct().ToArray();
        var single = types is [{ } only] && !ValueText.IsScalar(items[0]) ? only : null;
        if (single is not null && items[0] is ITuple first)
        {
            return new([.. Enumerable.Range(1, first.Length).Select(i => $"Item{i}")],
                [.. items.Cast<ITuple>().Select(t => Enumerable.Range(0, t.Length).Select(i => TableCell.Of(t[i])).ToArray())],
                notShown, RowsHaveHeads: false);
        }
        if (single is null || typeof(IEnumerable).IsAssignableFrom(single) || Properties.Of(single) is not { Count: > 0 } columns)
            return new(["Value"], [.. items.Select(i => new[] { TableCell.Of(i) })], notShown, RowsHaveHeads: false);
        var isPair = isMap || (single.IsGenericType && single.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));
        return new([.. columns.Select(c => c.Name)],
            [.. items.Select(i => columns.Select(c => TableCell.Of(Properties.Read(c, i!))).ToArray())],
            notShown, RowsHaveHeads: isPair);
    }
}
