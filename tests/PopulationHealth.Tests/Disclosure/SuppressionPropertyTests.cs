using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class SuppressionPropertyTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Apply_TenThousandTables_TheAttackFindsNothing()
    {
        var (primary, secondary, whole, known) = (0, 0, 0, 0);
        Prop.ForAll(SecretTable.Any.ToArbitrary(), SecretTable.Policies.ToArbitrary(), (table, policy) =>
        {
            var published = DisclosureControl.Apply(policy, table.ToTable());
            (primary, secondary, whole) = (primary + published.PrimaryCount, secondary + published.SecondaryCount, whole + table.WholeRowsAndColumns(policy));
            known += DisclosureAttack.KnowingPrimary(published).Findings.Count;
            return Protection.Holds(DisclosureAttack.On(Protection.AsRead(published, table.IsNational)), published) && Protection.IsByThePolicy(table, published);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
        output.WriteLine($"{primary} cells held back for their size, {secondary} in addition; whole rows and columns would be {whole}. Told which are primary, a reader narrows {known}.");
        Assert.True(secondary < whole / 2, $"{secondary} cells held back in addition, whole rows and columns {whole}.");
    }

    [Fact]
    public void Apply_ThousandPairs_TheAttackOnBothFindsNothing()
    {
        var (secondary, whole) = (0, 0);
        Prop.ForAll(Pairs.ToArbitrary(), SecretTable.Policies.ToArbitrary(), (pair, policy) =>
        {
            var (first, second) = DisclosureControl.Apply(policy, pair.First.ToTable(), pair.Second.ToTable());
            (secondary, whole) = (secondary + first.SecondaryCount + second.SecondaryCount, whole + pair.First.WholeRowsAndColumns(policy) + pair.Second.WholeRowsAndColumns(policy));
            var report = DisclosureAttack.On(Protection.AsRead(first, pair.First.IsNational), Protection.AsRead(second, pair.Second.IsNational));
            return Protection.Holds(report, first, second) && Protection.IsByThePolicy(pair.First, first) && Protection.IsByThePolicy(pair.Second, second) && AgreeOnTotals(first, second);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
        output.WriteLine($"{secondary} cells held back in addition; whole rows and columns would be {whole}.");
        Assert.True(secondary < whole / 2, $"{secondary} cells held back in addition, whole rows and columns {whole}.");
    }

    [Fact]
    public void Apply_RowsAndColumnsExchanged_ProtectsAsWell() => Prop.ForAll(SecretTable.Any.ToArbitrary(), SecretTable.Policies.ToArbitrary(), (table, policy) =>
    {
        var turned = DisclosureControl.Apply(policy, CountTable.Of([.. table.Cells.Select(cell => (cell.Column, cell.Row, cell.Count))]));
        var back = PublishedTable.Of(policy, [.. turned.Cells.Select(cell => (cell.Column, cell.Row, cell.Published))]);
        return DisclosureAttack.On(Protection.AsRead(turned)).Intervals.Zip(DisclosureAttack.On(back).Intervals)
            .All(pair => (pair.First.Lower, pair.First.Upper) == (pair.Second.Lower, pair.Second.Upper));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Apply_Twice_GivesTheSame() => Prop.ForAll(SecretTable.Any.ToArbitrary(), SecretTable.Policies.ToArbitrary(), (table, policy) =>
        DisclosureControl.Apply(policy, table.ToTable()).Cells == DisclosureControl.Apply(policy, table.ToTable()).Cells).QuickCheckThrowOnFailure();

    /// <summary>Two tables of the same events by row: the second shares them out to other columns.</summary>
    private static Gen<(SecretTable First, SecretTable Second)> Pairs =>
        from first in SecretTable.Of(from rows in Gen.Choose(2, 6) from columns in Gen.Choose(2, 6) select (rows, columns))
        from columns in Gen.Choose(2, 4)
        from shares in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 10), columns), first.RowCount)
        from totals in Gen.ArrayOf(Gen.Elements(true, true, false), first.RowCount)
        from columnTotals in Gen.Elements(true, false)
        from grandTotal in Gen.Elements(true, false)
        let second = new SecretTable(
            [.. first.Counts.Zip(shares, (row, share) => Split(row.Sum(), share))], totals, [.. Enumerable.Repeat(columnTotals, columns)], grandTotal, first.IsNational && grandTotal && first.GrandTotal)
        where second.IsTable
        select (first, second);

    private static int[] Split(int events, int[] shares)
    {
        var parts = shares.Select(share => events * share / (shares.Sum() + 1)).ToArray();
        parts[0] += events - parts.Sum();
        return parts;
    }

    private static bool AgreeOnTotals(PublishedTable first, PublishedTable second) => first.Cells.Where(cell => cell.Column == "Total")
        .Join(second.Cells.Where(cell => cell.Column == "Total"), cell => cell.Row, cell => cell.Row, (one, other) => one == other).All(same => same);
}
