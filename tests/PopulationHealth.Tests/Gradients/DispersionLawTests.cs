using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>The laws of Theil's index, the mean log deviation, Gini's coefficient, Atkinson's index and the concentration index.</summary>
public class DispersionLawTests
{
    private static readonly Gen<double[]> Values = from count in Gen.Choose(3, 25) from values in Gen.Choose(1, 5000).Select(number => number / 10.0).ListOf(count) select values.ToArray();

    private static readonly ConcentrationOptions Bounded = new() { Least = 0, Most = 600 };

    [Fact]
    public void Scaled_NothingChanges() => Check(values => Indices(values).Zip(Indices([.. values.Select(value => value * 12.5)])).All(Near));

    [Fact]
    public void ReplicatedPopulation_NothingChanges() => Check(values => Indices(values).Zip(Indices([.. values, .. values, .. values])).All(Near));

    [Fact]
    public void WeightsInsteadOfCopies_AreTheSame() => Check(values =>
    {
        double[] weights = [.. values.Select((_, unit) => 1.0 + (unit % 3))];
        double[] copies = [.. values.SelectMany((value, unit) => Enumerable.Repeat(value, 1 + (unit % 3)))];
        return Near((Number(Dispersion.Gini(values, weights)), Number(Dispersion.Gini(copies))))
            && Near((Number(Dispersion.Theil(values, weights)), Number(Dispersion.Theil(copies))))
            && Near((Number(Dispersion.MeanLogDeviation(values, weights)), Number(Dispersion.MeanLogDeviation(copies))))
            && Near((Number(Dispersion.Atkinson(values, 0.5, weights)), Number(Dispersion.Atkinson(copies, 0.5))));
    });

    [Fact]
    public void AnAddedConstant_MakesThemSmallerByTheirLaw() => Check(values =>
    {
        var (mean, moved) = (values.Average(), values.Select(value => value + 50).ToArray());
        return Near((Number(Dispersion.Gini(moved)), Number(Dispersion.Gini(values)) * mean / (mean + 50)))
            && Indices(moved).Zip(Indices(values)).All(pair => pair.First <= pair.Second + 1e-12);
    });

    [Fact]
    public void EqualValues_GiveZero() => Check(values => Indices([.. values.Select(_ => values[0])]).All(index => Math.Abs(index) < 1e-15));

    [Fact]
    public void Atkinson_OfAversionOne_IsThatOfTheMeanLogDeviation() => Check(values =>
        Near((Number(Dispersion.Atkinson(values, 1)), 1 - Math.Exp(-Number(Dispersion.MeanLogDeviation(values)))))
        && Near((Number(Dispersion.Atkinson(values, 1)), Number(Dispersion.Atkinson(values, 1 + 1e-7))), 1e-5));

    [Fact]
    public void WithinAndBetween_SumToTheTotal() => Prop.ForAll(Values.ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (values, number) =>
    {
        int[] groups = [.. values.Select((_, unit) => unit % number)];
        double[] weights = [.. values.Select((_, unit) => 1.0 + (unit % 4))];
        return new[] { Dispersion.TheilParts(values, weights, groups), Dispersion.MeanLogDeviationParts(values, weights, groups) }
            .All(parts => Near((Number(parts.Total), Number(parts.Within) + Number(parts.Between))) && Number(parts.Within) >= 0 && Number(parts.Between) >= -1e-15);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void BetweenGroups_AreTheMeasuresOfTheWorldHealthOrganization() => Check(values =>
    {
        double[] people = [.. values.Select((_, unit) => 10.0 + unit)];
        return Near((1000 * Number(Dispersion.Theil(values, people)), OneInequality.Run(InequalityMeasure.Theil, values, [], people, new InequalitySetting()).Value))
            && Near((1000 * Number(Dispersion.MeanLogDeviation(values, people)), OneInequality.Run(InequalityMeasure.MeanLogDeviation, values, [], people, new InequalitySetting()).Value));
    });

    [Fact]
    public void Gini_IsTwiceTheAreaOverTheLorenzCurve() => Check(values =>
    {
        var curve = RankedUnits.Of(values, values).LorenzCurve();
        var area = curve.Zip(curve.Skip(1), (one, next) => (next.People - one.People) * (next.Share + one.Share)).Sum();
        return Near((Number(Dispersion.Gini(values)), 1 - area)) && curve.All(point => point.Share <= point.People + 1e-12);
    });

    [Fact]
    public void Concentration_IsTwiceTheAreaBetweenItsCurveAndTheDiagonal() => Check(values =>
    {
        var units = RankedUnits.Of([.. values.Select((_, unit) => (double)(unit / 2))], values, [.. values.Select((_, unit) => 1.0 + (unit % 5))]);
        var curve = units.ConcentrationCurve();
        return Near((Number(units.Concentration()), 1 - curve.Zip(curve.Skip(1), (one, next) => (next.People - one.People) * (next.Share + one.Share)).Sum()));
    });

    [Fact]
    public void Concentration_OfHavingAndLacking_HaveOppositeSignsByTheBoundedForms() => Check(values =>
    {
        double[] ranks = [.. values.Select((_, unit) => (double)unit)], lacking = [.. values.Select(value => 600 - value)];
        return new[] { ConcentrationForm.Wagstaff, ConcentrationForm.Erreygers }.All(form =>
        {
            var (one, other) = (RankedUnits.Of(ranks, values).Concentration(Bounded with { Form = form }), RankedUnits.Of(ranks, lacking).Concentration(Bounded with { Form = form }));
            return Near((Number(one), -Number(other))) && Near((one.Estimate.StandardError!.Value, other.Estimate.StandardError!.Value));
        });
    });

    [Fact]
    public void Extended_OfAversionTwo_IsTheConcentrationIndex() => Check(values =>
    {
        var units = RankedUnits.Of([.. values.Select((_, unit) => (double)unit)], values, [], [.. values.Select(value => value / 20)]);
        return Near((Number(units.Extended(2)), Number(units.Concentration()))) && Near((units.Extended(2).Estimate.StandardError!.Value, units.Concentration().Estimate.StandardError!.Value));
    });

    [Fact]
    public void Decomposition_Parts_SumToTheIndex() => Prop.ForAll(Values.ToArbitrary(), Gen.Elements(ConcentrationForm.Relative, ConcentrationForm.Wagstaff, ConcentrationForm.Erreygers).ToArbitrary(), (values, form) =>
    {
        var units = RankedUnits.Of([.. values.Select((_, unit) => (double)-unit)], values, [.. values.Select((_, unit) => 1.0 + (unit % 3))]);
        Determinant[] determinants = [new("age", ValueList.From(values.Select((_, unit) => 20.0 + (unit * unit % 17)))), new("income", ValueList.From(values.Select((_, unit) => 900.0 + (31 * unit))))];
        var fitted = ConcentrationDecomposition.Of(units, determinants, Bounded with { Form = form }, out var reason);
        var given = ConcentrationDecomposition.Of(units, determinants.Select(determinant => determinant with { Coefficient = 0.3 }), Bounded with { Form = form }, out _);
        return values.Length < 4
            || (reason == Reason.None && new[] { fitted!, given! }.All(parts => Near((parts.Index, parts.Parts.Sum(part => part.Contribution) + parts.Residual), 1e-8)
                && Near((parts.Index, Number(units.Concentration(Bounded with { Form = form }))))));
    }).QuickCheckThrowOnFailure();

    private static double[] Indices(double[] values) =>
        [Number(Dispersion.Gini(values)), Number(Dispersion.Theil(values)), Number(Dispersion.MeanLogDeviation(values)), Number(Dispersion.Atkinson(values, 0.5)), Number(Dispersion.Atkinson(values, 2))];

    private static void Check(Func<double[], bool> law) => Prop.ForAll(Values.ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static double Number(Result<Coefficient> index) => index.Estimate.Value.Value;

    private static bool Near((double One, double Other) pair) => Near(pair, 1e-9);

    private static bool Near((double One, double Other) pair, double relative) => Math.Abs(pair.One - pair.Other) <= (relative * Math.Max(Math.Abs(pair.One), Math.Abs(pair.Other))) + 1e-12;
}
