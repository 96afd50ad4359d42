namespace PopulationHealth.Tests;

public sealed class DisproportionalityTests
{
    private static readonly Source Plan = new("Plan");
    private static readonly Source Census = new("School census");

    private static Estimate<Proportion> Share(double percent, Source source) => new(Proportion.FromPercent(percent)) { Sources = [source] };

    [Fact]
    public void RelativeRateIndex_SmallCounts_IsTheRatioOfTheTwoRatesWithTheExactInterval()
    {
        var (group, reference) = (Proportion.Of(4, 11), Proportion.Of(7, 11));

        var index = group.RelativeRateIndex(Share(12, Census), reference, Share(58, Census)).Estimate;

        Assert.Equal(4 / 0.12 / (7 / 0.58), index.Value.Value, 1e-12);
        Assert.Equal(RateRatio.Of(4, 0.12, 7, 0.58).Estimate.Intervals, index.Intervals);
        Assert.Equal([Census], index.Sources);
    }

    [Fact]
    public void RelativeRateIndex_SharesWithoutCounts_HasNoInterval()
    {
        var index = Share(15, Plan).RelativeRateIndex(Share(12, Census), Share(65, Plan), Share(58, Census)).Estimate;

        Assert.Equal(0.15 / 0.12 / (0.65 / 0.58), index.Value.Value, 1e-12);
        Assert.Null(index.Interval);
        Assert.Equal([Plan, Census], index.Sources);
    }

    [Fact]
    public void RelativeRateIndex_NobodyInTheReferenceGroup_SaysWhy() =>
        Assert.Contains("reference group", $"{Share(15, Plan).RelativeRateIndex(Share(12, Census), Share(0, Plan), Share(58, Census)).Missing}", StringComparison.Ordinal);

    [Fact]
    public void RelativeRateIndex_GroupThatNobodyBelongsTo_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Share(15, Plan).RelativeRateIndex(Share(0, Census), Share(65, Plan), Share(58, Census)));

    [Fact]
    public void OfTotal_RoundedShare_CarriesTheImpliedCountsAndBothSources()
    {
        var share = Share(15, Plan).OfTotal(new Estimate<Count>(new Count(130)) { Sources = [Census] });

        Assert.Equal((19.5, 130), (share.Events, share.Population));
        Assert.Equal(0.15, share.Value.Value);
        Assert.Equal([Plan, Census], share.Sources);
        Assert.Contains("count implied by a rounded share", share.Notes);
    }

    [Fact]
    public void OverRepresentation_Counted_IsWilsonsIntervalMovedByThePopulationShare()
    {
        var difference = Proportion.Of(20, 130).OverRepresentation(Share(12, Census));

        var wilson = Wilson.Interval(20, 130);
        Assert.Equal((20d / 130) - 0.12, difference.Value.Value, 1e-12);
        Assert.Equal((wilson.Lower - 0.12, wilson.Upper - 0.12), (difference.Interval!.Value.Lower, difference.Interval!.Value.Upper));
        Assert.Equal("percentage points", difference.Value.Unit);
    }

    [Fact]
    public void OverRepresentation_OnlyShares_HasNoInterval() => Assert.Null(Share(15, Plan).OverRepresentation(Share(12, Census)).Interval);
}
