using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class ProportionPoolTests
{
    [Fact]
    public void Pool_AnyGroups_IsAllEventsAmongAllPeople() => Prop.ForAll(
        Gen.Choose(1, 1_000).SelectMany(population => Gen.Choose(0, population).Select(events => (events, population))).NonEmptyListOf().ToArbitrary(),
        groups =>
        {
            var pooled = Proportion.Pool(groups.Select(group => Proportion.Of(group.events, group.population)));
            return pooled.Events == groups.Sum(group => group.events)
                && pooled.Population == groups.Sum(group => group.population)
                && pooled.Interval!.Value.Contains(pooled.Value.Value);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pool_SourcesOfParts_AreKeptOnce()
    {
        var (one, two) = (new Source("One"), new Source("Two"));
        var pooled = Proportion.Pool([Proportion.Of(1, 2) with { Sources = [one] }, Proportion.Of(1, 2) with { Sources = [one, two] }]);

        Assert.Equal<Source>([one, two], pooled.Sources);
    }

    [Fact]
    public void Pool_PartWithoutCounts_SaysSo() =>
        Assert.Contains("counts", Assert.Throws<ArgumentException>(() => Proportion.Pool([new Estimate<Proportion>(new Proportion(0.5))])).Message);

    [Fact]
    public void EventCount_KnownNumerator_KeepsSources()
    {
        var source = new Source("One");
        var count = (Proportion.Of(32_096, 345_321) with { Sources = [source] }).EventCount();

        Assert.Equal("32,096", count.ToString());
        Assert.Equal<Source>([source], count.Sources);
    }

    [Fact]
    public void EventCount_NoNumerator_SaysSo() =>
        Assert.Contains("no numerator", Assert.Throws<InvalidOperationException>(() => new Estimate<Proportion>(new Proportion(0.5)).EventCount()).Message);
}
