using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>What must hold for the measures of inequality whatever the numbers are.</summary>
public class InequalityLawTests
{
    private static readonly InequalityMeasure[] All = [.. InequalityMeasure.All];

    private static readonly InequalityMeasure[] Linear =
    [
        InequalityMeasure.Difference, InequalityMeasure.AbsoluteConcentration, InequalityMeasure.BetweenGroupVariance, InequalityMeasure.BetweenGroupDeviation, InequalityMeasure.FromBest,
        InequalityMeasure.FromBestWeighted, InequalityMeasure.FromReference, InequalityMeasure.FromReferenceWeighted, InequalityMeasure.FromMean, InequalityMeasure.FromMeanWeighted, InequalityMeasure.AttributableRisk,
    ];

    private static readonly Gen<Groups> AnyGroups =
        from count in Gen.Choose(3, 12)
        from values in Gen.Choose(10, 9000).Select(number => number / 100.0).ListOf(count)
        from errors in Gen.Choose(1, 300).Select(number => number / 100.0).ListOf(count)
        from people in Gen.Choose(20, 90_000).Select(number => (double)number).ListOf(count)
        from ordered in Gen.Elements(true, false)
        from polarity in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
        from reference in Gen.Choose(0, count - 1)
        select new Groups([.. values], [.. errors], [.. people], new InequalitySetting { Ordered = ordered, Polarity = polarity, Reference = reference, Most = 100 });

    [Fact]
    public void DoubledPopulations_ChangeNoEstimate_NorAnyIntervalButTheAttributable() => Check(groups =>
    {
        var (once, twice) = (Run(groups), Run(groups with { People = [.. groups.People.Select(people => 2 * people)] }));
        return All.Index().All(row => Near(once.Values[row.Index], twice.Values[row.Index])
            && (row.Item is InequalityMeasure.AttributableRisk or InequalityMeasure.AttributableFraction
                || (Near(once.Errors[row.Index], twice.Errors[row.Index]) && Near(once.Upper[row.Index], twice.Upper[row.Index]))));
    });

    [Fact]
    public void AttributableFromGroups_DoubledPopulations_ChangeNoInterval() => Check(groups =>
    {
        var own = groups with { Setting = groups.Setting with { AttributableError = AttributableError.FromGroups } };
        var (once, twice) = (Run(own), Run(own with { People = [.. groups.People.Select(people => 2 * people)] }));
        return once.Errors.Zip(twice.Errors).All(pair => Near(pair.First, pair.Second));
    });

    [Fact]
    public void ReversedOrder_FlipsTheSign() => Check(groups =>
    {
        var ordered = groups with { Setting = groups.Setting with { Ordered = true } };
        var (there, back) = (Run(ordered), Run(ordered.Reversed()));
        return Of(there, InequalityMeasure.Difference) == -Of(back, InequalityMeasure.Difference)
            && Near(Of(there, InequalityMeasure.Ratio), 1 / Of(back, InequalityMeasure.Ratio))
            && Near(Of(there, InequalityMeasure.AbsoluteConcentration), -Of(back, InequalityMeasure.AbsoluteConcentration), 1e-8)
            && Near(Of(there, InequalityMeasure.RelativeConcentration), -Of(back, InequalityMeasure.RelativeConcentration), 1e-8);
    });

    [Fact]
    public void OtherUnits_ChangeNoRelativeMeasure() => Check(groups =>
    {
        var (percent, shares) = (Run(groups), Run(groups.Scaled(0.01)));
        return All.Index().Where(row => row.Item.IsRelative).All(row =>
            Near(percent.Values[row.Index], shares.Values[row.Index]) && Near(percent.Errors[row.Index], shares.Errors[row.Index]) && Near(percent.Lower[row.Index], shares.Lower[row.Index]));
    });

    [Fact]
    public void AnAddedConstant_LeavesTheLinearMeasures() => Check(groups =>
    {
        var (before, after) = (Run(groups), Run(groups with { Values = [.. groups.Values.Select(value => value + 7)] }));
        return Linear.All(measure => Near(Of(before, measure), Of(after, measure), 1e-8));
    });

    [Fact]
    public void EqualGroups_GiveZeroOrOne() => Check(groups =>
    {
        var equal = Run(groups with { Values = [.. groups.Values.Select(_ => groups.Values[0])] });
        return All.Index().All(row => equal.Reasons[row.Index] == Reason.None && equal.Values[row.Index] == (row.Item == InequalityMeasure.Ratio ? 1 : 0)
            || (!groups.Setting.Ordered && equal.Reasons[row.Index] == Reason.NoOrder));
    });

    [Fact]
    public void StandardErrors_AreTheDeltaMethods() => Check(groups =>
    {
        InequalityMeasure[] measures = [InequalityMeasure.AbsoluteConcentration, InequalityMeasure.RelativeConcentration, InequalityMeasure.Theil, InequalityMeasure.MeanLogDeviation];
        var ordered = groups with { Setting = groups.Setting with { Ordered = true } };
        ConcentrationForm[] forms = [ConcentrationForm.Relative, ConcentrationForm.Normalised, ConcentrationForm.Wagstaff, ConcentrationForm.Erreygers];
        return forms.All(form => measures.All(measure => IsDelta(ordered with { Setting = ordered.Setting with { Concentration = form } }, measure)));
    });

    [Fact]
    public void AttributableErrorsFromGroups_AreTheDeltaMethods() => Check(groups =>
    {
        // Where the reference does better than the mean the measure is not cut, and ordered groups have a reference that stays.
        var sorted = groups.Values.Order().ToArray();
        var rising = groups with { Values = sorted, Setting = groups.Setting with { Ordered = true, Polarity = Polarity.HigherIsBetter, AttributableError = AttributableError.FromGroups } };
        return sorted[0] > sorted[^1] - 1 || (IsDelta(rising, InequalityMeasure.AttributableRisk) && IsDelta(rising, InequalityMeasure.AttributableFraction));
    });

    [Fact]
    public void Batch_EachArea_IsItsOneAtATimeForm() => Prop.ForAll(AnyGroups.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (first, gap) =>
    {
        var second = first.Reversed() with { Setting = first.Setting };
        second.Values[gap % second.Values.Length] = double.NaN;
        var setting = first.Setting with { Simulation = new InequalitySimulation { Draws = 100 } };
        var (batch, count) = (new AreaBatch(2 * All.Length, 2), first.Values.Length);
        Inequality.OfAll(All, new SubgroupSpans(count, [.. first.Values, .. second.Values], [.. first.Errors, .. second.Errors], [.. first.People, .. second.People]), setting, [0.9, 0.99], batch.Results, batch.Errors);
        foreach (var (area, groups) in new[] { first, second }.Index())
        {
            var one = new AreaBatch(All.Length, 2);
            Inequality.OfAll(All, new SubgroupSpans(count, groups.Values, groups.Errors, groups.People), setting, [0.9, 0.99], one.Results, one.Errors);
            for (var row = 0; row < All.Length; row++)
            {
                var there = (row * 2) + area;
                if (!one.Values[row].Equals(batch.Values[there]) || one.Reasons[row] != batch.Reasons[there] || !one.Errors[row].Equals(batch.Errors[there])
                    || !one.Upper[All.Length + row].Equals(batch.Upper[(2 * All.Length) + there]))
                    return false;
            }
        }
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SimulatedLimits_AreOrderedAndRepeatable() => Check(groups =>
    {
        var seeded = groups with { Setting = groups.Setting with { Simulation = new InequalitySimulation { Draws = 200, Seed = 5 } } };
        var (one, again, other) = (Run(seeded), Run(seeded), Run(seeded with { Setting = groups.Setting with { Simulation = new InequalitySimulation { Draws = 200, Seed = 6 } } }));
        return All.Index().Where(row => !row.Item.HasFormula).All(row =>
            one.Lower[row.Index] == again.Lower[row.Index] && one.Lower[row.Index] <= one.Upper[row.Index] && one.Errors[row.Index] > 0 && one.Upper[row.Index] != other.Upper[row.Index]);
    });

    private static bool IsDelta(Groups groups, InequalityMeasure measure)
    {
        var sum = 0.0;
        for (var group = 0; group < groups.Values.Length; group++)
        {
            var step = 1e-5 * groups.Values[group];
            var slope = (Moved(group, step) - Moved(group, -step)) / (2 * step);
            sum += slope * slope * groups.Errors[group] * groups.Errors[group];
        }
        return Near(Math.Sqrt(sum), One(groups).Error, 1e-6);

        double Moved(int group, double step)
        {
            var moved = (double[])groups.Values.Clone();
            moved[group] += step;
            return One(groups with { Values = moved }).Value;
        }

        OneInequality One(Groups given) => OneInequality.Run(measure, given.Values, given.Errors, given.People, given.Setting);
    }

    private static void Check(Func<Groups, bool> law) => Prop.ForAll(AnyGroups.ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static AreaBatch Run(Groups groups)
    {
        var batch = new AreaBatch(All.Length, 1);
        Inequality.OfAll(All, new SubgroupSpans(groups.Values.Length, groups.Values, groups.Errors, groups.People), groups.Setting, [], batch.Results, batch.Errors);
        return batch;
    }

    private static double Of(AreaBatch batch, InequalityMeasure measure) => batch.Values[(int)measure];

    private static bool Near(double one, double other, double relative = 1e-9) =>
        one.Equals(other) || Math.Abs(one - other) <= (relative * Math.Max(Math.Abs(one), Math.Abs(other))) + 1e-9;

    private sealed record Groups(double[] Values, double[] Errors, double[] People, InequalitySetting Setting)
    {
        public Groups Reversed() => this with { Values = [.. Values.Reverse()], Errors = [.. Errors.Reverse()], People = [.. People.Reverse()] };

        public Groups Scaled(double factor) => this with
        {
            Values = [.. Values.Select(value => value * factor)],
            Errors = [.. Errors.Select(error => error * factor)],
            Setting = Setting with { Most = Setting.Most * factor },
        };
    }
}
