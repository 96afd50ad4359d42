namespace PopulationHealth.Tests;

/// <summary>Direction of travel over the whole evidence.</summary>
public class EvidenceTravelTests
{
    private static readonly DirectionOfTravel Travel = DirectionOfTravel.Of(CoventryEvidence.Load().Observations, [Coventry.City], Coventry.England);

    [Fact]
    public void Of_AllIndicators_SaysWhereItStandsOrWhyNot()
    {
        Assert.True(Travel.Rows.Count > 400);
        Assert.All(Travel.Rows, row =>
        {
            Assert.Equal(row.Comparison.Verdict == Verdict.NotCompared, row.Comparison.Reason != Reason.None);
            Assert.NotEqual("", row.Direction);
        });
        Assert.Contains(Travel.Rows, row => row.Comparison.Reason == Reason.MissingInterval);
        Assert.Contains(Travel.Rows, row => row.Comparison.Reason == Reason.MissingBenchmark);
        Assert.Contains(Travel.Rows, row => row.Change is { Reason: Reason.OverlappingPeriods or Reason.MissingInterval });
    }

    [Fact]
    public void WorseAndGettingWorse_SaysHowManyCouldNotBeTested()
    {
        var found = Travel.WorseAndGettingWorse();

        Assert.Equal(Travel.Rows.Count, found.Tested + found.NotTested);
        Assert.True(found.NotTested > found.Tested);
        Assert.NotEqual("", $"{found.Caveat}");
    }
}
