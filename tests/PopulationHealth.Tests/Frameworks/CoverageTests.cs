using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class CoverageTests
{
    private static readonly Placed Overcrowding = new("Overcrowding", DahlgrenWhitehead.Housing, KingsFund.WiderDeterminants, KingsFund.PlacesAndCommunities);
    private static readonly Placed Smokers = new("Adults who smoke", DahlgrenWhitehead.Smoking, KingsFund.HealthBehaviours, Marmot.IllHealthPrevention);
    private static readonly Placed LifeExpectancy = new("Life expectancy");

    [Fact]
    public void Coverage_OfPillars_NamesGapsAndConnections()
    {
        var coverage = KingsFund.Pillars.Coverage([Overcrowding, Smokers, LifeExpectancy]);

        Assert.Equal([KingsFund.IntegratedSystem], coverage.Gaps);
        Assert.Equal(["KF-WD-PC"], coverage.Carried.Select(connection => connection.Code));
        Assert.Equal(5, coverage.NotCarried.Count);
        Assert.Equal([LifeExpectancy], coverage.Unplaced);
        Assert.Equal(
            "The King's Fund four pillars of population health (2018): 3 of 4 parts covered, none for KF-IH; 1 of 3 items have no place here; 1 of 6 connections carried",
            coverage.ToString());
    }

    [Fact]
    public void Coverage_SubPart_CountsForItsLayer()
    {
        var coverage = DahlgrenWhitehead.Layers.Coverage([Overcrowding]);

        Assert.Equal([DahlgrenWhitehead.LivingAndWorkingConditions, DahlgrenWhitehead.Housing], coverage.Covered);
        Assert.Equal([Overcrowding], coverage[DahlgrenWhitehead.LivingAndWorkingConditions].Items);
        Assert.False(coverage[DahlgrenWhitehead.Education].IsCovered);
    }

    [Fact]
    public void ToString_PartWithoutItems_StandsForItsSubParts() =>
        Assert.EndsWith(
            "2 of 26 parts covered, none for DW-CORE, DW-LIFE, DW-NETW, DW-LIVE-AGRI, DW-LIVE-EDUC, DW-LIVE-WORK, DW-LIVE-UNEM, DW-LIVE-WATR, DW-LIVE-HCAR, DW-SOC; 0 of 1 items have no place here",
            DahlgrenWhitehead.Layers.Coverage([Overcrowding]).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Coverage_OfAnEarlierEdition_CountsThePlacesThatItHas()
    {
        var bias = new Placed("Workplace bias", Marmot.RacismAndDiscrimination);

        var coverage = Marmot.Edition2010.Coverage([Smokers, bias]);

        Assert.Equal(["MM6"], coverage.Covered.Select(part => part.Code));
        Assert.Equal([bias], coverage.Unplaced);
    }

    [Fact]
    public void Coverage_OfNothing_IsAllGaps()
    {
        var coverage = KingsFund.Pillars.Coverage([]);

        Assert.Equal(KingsFund.Pillars.Parts, coverage.Gaps);
        Assert.Empty(coverage.Carried);
    }

    [Fact]
    public void Indexer_PartOfAnotherFramework_Throws() =>
        Assert.Throws<ArgumentException>(() => KingsFund.Pillars.Coverage([])[DahlgrenWhitehead.Housing]);

    [Fact]
    public void Coverage_ItemAdded_NeverUncoversAPart() =>
        Prop.ForAll(Samples.Items(), items =>
        {
            var all = DahlgrenWhitehead.Layers.Coverage(items);
            var fewer = DahlgrenWhitehead.Layers.Coverage(items.Skip(1));
            return fewer.Covered.All(all.Covered.Contains) && all.Gaps.All(fewer.Gaps.Contains);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Coverage_OrderOfItems_DoesNotMatter() =>
        Prop.ForAll(Samples.Items(), items =>
        {
            var named = items.DistinctBy(item => item.Name).ToArray();
            var forwards = DahlgrenWhitehead.Layers.Coverage(named);
            var backwards = DahlgrenWhitehead.Layers.Coverage(named.Reverse());
            return forwards.Parts.Zip(backwards.Parts).All(pair => pair.First.Items.SequenceEqual(pair.Second.Items))
                && forwards.Unplaced.SequenceEqual(backwards.Unplaced);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Coverage_Part_IsCoveredWhereSomeItemIsInItOrBelow() =>
        Prop.ForAll(Samples.Items(), items =>
        {
            var coverage = DahlgrenWhitehead.Layers.Coverage(items);
            return coverage.Parts.All(one => one.IsCovered == items.Any(item => item.Places.Any(
                place => place.Code == one.Part.Code || place.Code.StartsWith(one.Part.Code + "-", StringComparison.Ordinal))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Coverage_Connection_IsCarriedWhereSomeItemStandsInBothPillars() =>
        Prop.ForAll(Samples.Items(), items =>
            KingsFund.Pillars.Coverage(items).Connections.All(one =>
                one.IsCarried == items.Any(item => item.Places.Contains(one.Connection.First) && item.Places.Contains(one.Connection.Second))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Coverage_EveryItem_IsInSomePartOrUnplaced() =>
        Prop.ForAll(Samples.Items(), items =>
        {
            var coverage = Marmot.Objectives.Coverage(items);
            return items.All(item => coverage.Unplaced.Contains(item) != coverage.Parts.Any(part => part.Items.Contains(item)));
        }).QuickCheckThrowOnFailure();
}
