using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>The attack against going through all tables there are.</summary>
public class AttackBruteForceTests
{
    // A column of the second table adds up to 12 at most, which stands for 11 to 13 where it is rounded to threes: one cell may have to be all of it.
    private const int Most = 13;

    private static readonly Gen<DisclosurePolicy> Policies = Gen.Elements(DisclosurePolicy.Threshold(1, 2), DisclosurePolicy.Threshold(1, 2, 3), DisclosurePolicy.Threshold(0, 2), DisclosurePolicy.Threshold(1, 3, 4));

    [Fact]
    public void On_TableWithAnyCellsHidden_IsWhatAllTablesGive() => Prop.ForAll(Cases(4, (2, 2), (3, 1), (4, 1), (1, 3)).ToArbitrary(), Policies.ToArbitrary(), (test, policy) =>
    {
        var table = Hide(policy, test.Table, test.Hidden);
        var all = Every(test.Table, table);
        return DisclosureAttack.On(table).Intervals.All(interval => IsThatOf(interval, test.Table, all, Most));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void On_LinkedTablesWithAnyCellsHidden_IsWhatAllPairsGive() => Prop.ForAll(Cases(3, (2, 2)).ToArbitrary(), Cases(3, (2, 2)).ToArbitrary(), Policies.ToArbitrary(), (test, other, policy) =>
    {
        // The second table shares the same rows out to columns of its own.
        var counts = test.Table.Counts.Select((row, at) => Math.Min(row.Sum(), other.Table.Counts[at][0]) is var part ? new[] { part, row.Sum() - part } : []).ToArray();
        var (first, second) = (Hide(policy, test.Table, test.Hidden), Hide(policy, other.Table with { Counts = counts }, other.Hidden));
        var (ones, others) = (Every(test.Table, first), Every(other.Table, second));
        var (rowsOfOnes, rowsOfOthers) = (ones.Select(RowSums).ToHashSet(), others.Select(RowSums).ToHashSet());
        ones = [.. ones.Where(table => rowsOfOthers.Contains(RowSums(table)))];
        others = [.. others.Where(table => rowsOfOnes.Contains(RowSums(table)))];
        // What is known of a row differs by 6 at most between the tables, and so does how far a cell of it can go.
        return DisclosureAttack.On(first, second).Intervals.All(interval => IsThatOf(interval, test.Table, interval.Table == 1 ? ones : others, Most - 6));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static Gen<(SecretTable Table, bool[] Hidden)> Cases(int most, params (int Rows, int Columns)[] sizes) =>
        from table in SecretTable.Of(Gen.Elements(sizes), most)
        from hidden in Gen.ArrayOf(Gen.Elements(true, false), table.Cells.Length)
        select (table with { IsNational = false }, hidden);

    private static PublishedTable Hide(DisclosurePolicy policy, SecretTable table, bool[] hidden) => PublishedTable.Of(
        policy,
        [.. table.Cells.Select((cell, at) => (cell.Row, cell.Column, hidden[at % hidden.Length] || IsSensitive(policy, cell.Count) ? "[c]" : Shown(policy, cell.Count).ToString(System.Globalization.CultureInfo.InvariantCulture)))]);

    private static bool IsSensitive(DisclosurePolicy policy, double count) => count >= policy.Least && count <= policy.Most;

    // The nearest multiple, a tie upwards.
    private static double Shown(DisclosurePolicy policy, double count) => Math.Floor((count / policy.RoundedTo) + 0.5) * policy.RoundedTo;

    // All tables with counts up to the greatest that agree with what is published, row by row.
    private static List<int[]> Every(SecretTable size, PublishedTable table)
    {
        var known = table.Cells.Where(cell => cell.Count is not null)
            .Select(cell => (Parts: Parts(size, cell.Row, cell.Column), Fits: Enumerable.Range(0, (Most * size.RowCount * size.ColumnCount) + 1).Select(count => Fits(table.Policy, count, cell.Count!.Value)).ToArray())).ToList();
        var (all, counts) = (new List<int[]>(), new int[size.RowCount * size.ColumnCount]);
        for (var number = 0; number < Math.Pow(Most + 1, counts.Length); number++)
        {
            var rest = number;
            for (var at = 0; at < counts.Length; at++, rest /= Most + 1)
                counts[at] = rest % (Most + 1);
            if (known.TrueForAll(cell => cell.Fits[Sum(counts, cell.Parts)]))
                all.Add([.. counts]);
        }
        return all;
    }

    private static int[] Parts(SecretTable size, string row, string column) =>
    [
        .. from r in Enumerable.Range(0, size.RowCount) from c in Enumerable.Range(0, size.ColumnCount)
           where (row == "Total" || row == $"r{r}") && (column == "Total" || column == $"c{c}") select (r * size.ColumnCount) + c,
    ];

    private static int Sum(int[] counts, int[] parts)
    {
        var sum = 0;
        foreach (var part in parts)
            sum += counts[part];
        return sum;
    }

    private static bool Fits(DisclosurePolicy policy, int count, long shown) => policy.RoundedTo == 1 ? count == shown : !IsSensitive(policy, count) && Shown(policy, count) == shown;

    private static (int, int) RowSums(int[] counts) => (counts[0] + counts[1], counts[2] + counts[3]);

    // The tables are cut off at a greatest count for each cell: an interval whose end needs more than that is reached in part.
    private static bool IsThatOf(FeasibilityInterval interval, SecretTable size, List<int[]> all, int reach)
    {
        var parts = Parts(size, interval.Row, interval.Column);
        var (least, most) = (all.Min(counts => Sum(counts, parts)), all.Max(counts => Sum(counts, parts)));
        return least == interval.Lower && !(most > interval.Upper) && (interval.Upper <= reach ? most == interval.Upper : most >= reach);
    }
}
