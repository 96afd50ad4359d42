using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class SurveyEstimationTests
{
    [Fact]
    public void FromDesignEffect_One_IsWilsonsIntervalOfTheSample() => Prop.ForAll(Gen.Choose(0, 500).ToArbitrary(), events =>
    {
        var (survey, simple) = (Proportion.FromDesignEffect(events / 500.0, 500, 1), Proportion.Of(events, 500));
        return Math.Abs(survey.Interval!.Value.Lower - simple.Interval!.Value.Lower) < 1e-12 && Math.Abs(survey.Interval.Value.Upper - simple.Interval.Value.Upper) < 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FromDesignEffect_Four_IsTheIntervalOfAQuarterOfTheSample() =>
        Assert.Equal(Wilson.Interval(25, 100).Upper, Proportion.FromDesignEffect(0.25, 400, 4).Interval!.Value.Upper, 1e-12);

    [Fact]
    public void FromStandardError_ThatOfADesignEffect_IsTheSame()
    {
        var design = Proportion.FromDesignEffect(0.31, 1_204, 1.7, 0.95, 0.998);
        var error = Proportion.FromStandardError(0.31, design.StandardError!.Value, 0.95, 0.998);

        Assert.Equal(design.Intervals[1].Lower, error.Intervals[1].Lower, 1e-12);
        Assert.Equal("Wilson score with effective sample size", error.Intervals[0].Method);
    }

    [Fact]
    public void WithInterval_WeightedSurvey_KeepsItsOwn()
    {
        var survey = Proportion.FromDesignEffect(0.31, 1_204, 1.7);

        Assert.Same(survey, survey.WithInterval(0.998));
    }
}
