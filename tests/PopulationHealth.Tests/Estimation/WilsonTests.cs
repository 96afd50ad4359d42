using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class WilsonTests
{
    private static readonly Gen<(int Events, int Population)> Samples =
        from population in Gen.Choose(1, 100_000)
        from events in Gen.Choose(0, population)
        select (events, population);

    /// <summary>Newcombe RG (1998), Two-sided confidence intervals for the single proportion, Stat Med 17:857-872, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Interval_NewcombesExamples_AreHisLimits(int events, int population, double lower, double upper)
    {
        var interval = Wilson.Interval(events, population);

        Assert.Equal(lower, interval.Lower, 0.00005);
        Assert.Equal(upper, interval.Upper, 0.00005);
    }

    /// <summary>phe_proportion of the R package PHEindicatormethods 2.1.0, which Fingertips uses, at three levels.</summary>
    [Theory]
    [InlineData(53, 55, 0.95, 0.87676536025348994, 0.98997045871066646)]
    [InlineData(53, 55, 0.998, 0.79560315190459477, 0.99448773631218415)]
    [InlineData(2, 8, 0.95, 0.071479212752109031, 0.59072456968983097)]
    [InlineData(1, 29, 0.99, 0.0040614941968838171, 0.23825425313641294)]
    [InlineData(13, 41, 0.9, 0.212066652271624, 0.44472745633487975)]
    public void Interval_AgainstFingertipsOwnFunction_AgreesToTwelveDigits(int events, int population, double level, double lower, double upper)
    {
        var interval = Wilson.Interval(events, population, level);

        Assert.Equal(lower, interval.Lower, 1e-12);
        Assert.Equal(upper, interval.Upper, 1e-12);
    }

    [Fact]
    public void Interval_LimitsPutIntoTheScoreTest_GiveAlpha() =>
        Prop.ForAll(Samples.ToArbitrary(), Gen.Elements(0.8, 0.9, 0.95, 0.998).ToArbitrary(), (sample, level) =>
        {
            var interval = Wilson.Interval(sample.Events, sample.Population, level);
            return (sample.Events == 0 || Rejects(interval.Lower)) && (sample.Events == sample.Population || Rejects(interval.Upper));

            bool Rejects(double hypothesis)
            {
                var score = Math.Abs(((double)sample.Events / sample.Population) - hypothesis) / Math.Sqrt(hypothesis * (1 - hypothesis) / sample.Population);
                var alpha = 2 * (1 - MathNet.Numerics.Distributions.Normal.CDF(0, 1, score));
                return Math.Abs(alpha - (1 - level)) < 1e-8;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Interval_AnySample_HoldsTheProportionAndMirrorsItsComplement() =>
        Prop.ForAll(Samples.ToArbitrary(), sample =>
        {
            var (interval, mirror) = (Wilson.Interval(sample.Events, sample.Population), Wilson.Interval(sample.Population - sample.Events, sample.Population));
            return interval.Contains((double)sample.Events / sample.Population) && interval is { Lower: >= 0, Upper: <= 1 }
                && Math.Abs(interval.Lower - (1 - mirror.Upper)) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Interval_NoneOrAll_ReachesTheEndOfTheScaleAndNotMore() =>
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), population =>
        {
            var (none, all) = (Wilson.Interval(0, population), Wilson.Interval(population, population));
            return none.Contains(0) && all.Contains(1) && none is { Lower: 0, Upper: < 1 } && all is { Lower: > 0, Upper: 1 };
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 0, 0.95, "population")]
    [InlineData(1, double.NaN, 0.95, "population")]
    [InlineData(-1, 5, 0.95, "events")]
    [InlineData(6, 5, 0.95, "events")]
    [InlineData(1, 5, 95, "level")]
    public void Interval_OutsideTheRange_NamesTheParameter(double events, double population, double level, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Interval(events, population, level)).ParamName);
}
