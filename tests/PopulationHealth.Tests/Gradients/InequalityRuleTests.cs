namespace PopulationHealth.Tests;

/// <summary>Which measure applies to which groups, what is compared with what, and what a wrong call is told.</summary>
public class InequalityRuleTests
{
    private static readonly InequalitySetting Worse = new() { Polarity = Polarity.LowerIsBetter };
    private static readonly InequalitySetting Ladder = Worse with { Ordered = true };

    public static TheoryData<Reason, InequalityMeasure, double[], double[], InequalitySetting> Refused => new()
    {
        { Reason.NoOrder, InequalityMeasure.RelativeConcentration, [1, 2, 3], [1, 1, 1], Worse },
        { Reason.NoPolarity, InequalityMeasure.FromBest, [1, 2, 3], [1, 1, 1], new() },
        { Reason.NoPolarity, InequalityMeasure.Difference, [1, 2, 3], [1, 1, 1], new() { Ordered = true } },
        { Reason.NoPolarity, InequalityMeasure.AttributableRisk, [1, 2, 3], [1, 1, 1], new() { Ordered = true } },
        { Reason.NoReference, InequalityMeasure.FromReference, [1, 2, 3], [1, 1, 1], Worse },
        { Reason.MissingGroup, InequalityMeasure.FromReference, [1, 2, 3, 4, 5, 6, double.NaN], [1, 1, 1, 1, 1, 1, 1], Worse with { Reference = 6 } },
        { Reason.MissingGroup, InequalityMeasure.Difference, [1, 2, 3, 4, 5, 6, double.NaN], [1, 1, 1, 1, 1, 1, 1], Ladder },
        { Reason.MissingGroup, InequalityMeasure.AbsoluteConcentration, [1, 2, 3, double.NaN, 5, 6, 7], [1, 1, 1, 1, 1, 1, 1], Ladder },
        { Reason.MissingGroup, InequalityMeasure.AttributableFraction, [1, 2, 3, double.NaN, 5, 6, 7], [1, 1, 1, 1, 1, 1, 1], Ladder },
        { Reason.GroupCount, InequalityMeasure.BetweenGroupVariance, [1, 2], [1, 1], Worse },
        { Reason.TooManyGaps, InequalityMeasure.Theil, [1, 2, 3, 4, double.NaN], [1, 1, 1, 1, 1], Worse },
        { Reason.MissingInput, InequalityMeasure.FromMean, [1, 2, 3], [], Worse },
        { Reason.MissingInput, InequalityMeasure.Theil, [1, 2, 3], [1, double.NaN, 1], Worse },
        { Reason.PopulationNotPositive, InequalityMeasure.BetweenGroupVariance, [1, 2, 3], [0, 0, 0], Worse },
        { Reason.PopulationNotPositive, InequalityMeasure.BetweenGroupVariance, [1, 2, 3], [1, -1, 1], Worse },
        { Reason.MeanNotPositive, InequalityMeasure.CoefficientOfVariation, [0, 0, 0], [1, 1, 1], Worse },
        { Reason.OutsideScale, InequalityMeasure.MeanLogDeviation, [-1, 2, 3], [1, 1, 1], Worse },
        { Reason.DividesByZero, InequalityMeasure.Ratio, [1, 2, 0], [1, 1, 1], Ladder },
        { Reason.ValueOutOfRange, InequalityMeasure.Ratio, [1, 2, -3], [1, 1, 1], Ladder },
        { Reason.ValueOutOfRange, InequalityMeasure.Difference, [1, double.PositiveInfinity, 3], [1, 1, 1], Ladder },
        { Reason.ValueOutOfRange, InequalityMeasure.BetweenGroupVariance, [1e200, 2, -1e200], [1, 1, 1], Worse },
        { Reason.NoBounds, InequalityMeasure.RelativeConcentration, [1, 2, 3], [1, 1, 1], Ladder with { Concentration = ConcentrationForm.Erreygers } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Measure_ThatDoesNotApply_HasItsReason(Reason reason, InequalityMeasure measure, double[] values, double[] people, InequalitySetting setting)
    {
        var result = OneInequality.Run(measure, values, [], people, setting);

        Assert.Equal(reason, result.Reason);
        Assert.True(double.IsNaN(result.Value) && double.IsNaN(result.Lower));
    }

    [Fact]
    public void Measures_ThatNeedNoPopulation_AreGivenWithoutOne()
    {
        Assert.Equal(4, OneInequality.Run(InequalityMeasure.Difference, [5, 1], [], [], Worse).Value);
        Assert.Equal(5, OneInequality.Run(InequalityMeasure.Ratio, [5, 1], [], [], Ladder).Value);
        Assert.Equal(1, OneInequality.Run(InequalityMeasure.FromBest, [1, 2, 3], [], [], Worse).Value);
        Assert.Equal(2.0 / 3, OneInequality.Run(InequalityMeasure.FromMean, [1, 2, 3], [], [], Worse with { Average = 2 }).Value);
    }

    [Theory]
    [InlineData(true, Polarity.LowerIsBetter, null, 30 - 20)]
    [InlineData(true, Polarity.HigherIsBetter, null, 20 - 30)]
    [InlineData(false, Polarity.LowerIsBetter, null, 50 - 10)]
    [InlineData(false, Polarity.Neutral, null, 50 - 10)]
    [InlineData(false, Polarity.LowerIsBetter, 1, 30 - 50)]
    [InlineData(false, Polarity.HigherIsBetter, 1, 50 - 10)]
    [InlineData(false, Polarity.LowerIsBetter, 2, 50 - 10)]
    public void Difference_ComparesWhatTheRuleSays(bool ordered, Polarity polarity, int? reference, double expected) => Assert.Equal(
        expected, OneInequality.Run(InequalityMeasure.Difference, [30, 50, 10, 20], [], [], new InequalitySetting { Ordered = ordered, Polarity = polarity, Reference = reference }).Value);

    [Fact]
    public void AttributableRisk_ReferenceWorseThanTheMean_IsCutWithItsLimits()
    {
        var result = OneInequality.Run(InequalityMeasure.AttributableRisk, [10, 20, 30], [1, 1, 1], [900, 900, 900], Ladder with { Most = 100 });

        Assert.Equal((0, 0), (result.Value, result.Upper));
        Assert.True(result.Lower <= 0 && result.Error > 0);
    }

    [Fact]
    public void Limits_OfMeasuresThatCannotBeBelowZero_AreNot() =>
        Assert.Equal(0, OneInequality.Run(InequalityMeasure.Theil, [10, 11, 10], [5, 5, 5], [1, 1, 1], Worse).Lower);

    [Fact]
    public void Simulation_WithoutErrorsOrOutsideTheBounds_HasNoLimits()
    {
        var simulated = Worse with { Simulation = new InequalitySimulation { Draws = 100 } };
        Assert.Equal((Reason.None, double.NaN), Limits([], simulated));
        Assert.Equal((Reason.None, double.NaN), Limits([1, double.NaN, 1], simulated));
        Assert.Equal((Reason.None, double.NaN), Limits([1, 1, 1], simulated with { Most = 2 }));
        Assert.NotEqual((Reason.None, double.NaN), Limits([1, 1, 1e9], simulated with { Most = 3 }));

        static (Reason, double) Limits(double[] errors, InequalitySetting setting)
        {
            var result = OneInequality.Run(InequalityMeasure.BetweenGroupDeviation, [1, 2, 3], errors, [1, 1, 1], setting);
            return (result.Reason, result.Lower);
        }
    }

    [Fact]
    public void Batch_ForMoreAreas_AllocatesNoMore()
    {
        InequalityMeasure[] measures = [.. InequalityMeasure.All];
        var (few, many) = (Allocated(2), Allocated(500));

        Assert.True(many - few < 1000, $"{few} bytes for 2 areas, {many} for 500.");

        long Allocated(int areas)
        {
            double[] values = [.. Enumerable.Range(0, 10 * areas).Select(place => 10.0 + (place * 7 % 31))];
            var batch = new AreaBatch(measures.Length * areas, 1);
            var least = long.MaxValue;
            for (var run = 0; run < 5; run++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                Inequality.OfAll(measures, new SubgroupSpans(10, values, values, values), Ladder with { Reference = 3, Most = 100 }, [], batch.Results, batch.Errors);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }
            return least;
        }
    }

    [Fact]
    public void Typed_Groups_GiveTheNumbersOfTheBatchWithUnits()
    {
        GradientGroup<Proportion>[] groups = [Group("most", 30, 1), Group("middle", 22, 2), Group("least", 15, 4)];
        var result = Inequality.Of(InequalityMeasure.BetweenGroupVariance, groups, Ladder);
        var batch = OneInequality.Run(
            InequalityMeasure.BetweenGroupVariance, [0.3, 0.22, 0.15], [.. groups.Select(group => group.Value.Estimate.StandardError!.Value)], [100, 200, 400], Ladder);

        Assert.Equal(batch.Value, result.Estimate.Value.Value);
        Assert.Equal(batch.Upper, result.Estimate.Interval!.Value.Upper);
        Assert.EndsWith(" squared percentage points", result.ToString(), StringComparison.Ordinal);
        Assert.Equal("15.0 percentage points", Inequality.Of(InequalityMeasure.Difference, groups, Ladder).ToString());
        Assert.Equal("2.00", Inequality.Of(InequalityMeasure.Ratio, groups, Ladder).ToString());
        Assert.Equal(Given.Census, Assert.Single(result.Sources));
    }

    [Fact]
    public void Typed_GroupWithoutAValue_IsAGap()
    {
        GradientGroup<Proportion>[] groups = [Group("most", 30, 1), new("middle", 200, Missing.Suppressed), Group("least", 15, 4)];

        Assert.Equal(Reason.TooManyGaps.ToMissing(), Inequality.Of(InequalityMeasure.Difference, groups, Ladder).Missing);
    }

    [Fact]
    public void Typed_Measures_CarryTheirCautions()
    {
        GradientGroup<Proportion>[] groups = [Group("most", 30, 1), Group("middle", 0, 2), Group("least", 15, 4)];

        Assert.Empty(Notes(InequalityMeasure.Difference, Ladder));
        Assert.StartsWith("Compares the extremes", Assert.Single(Notes(InequalityMeasure.Difference, Worse)), StringComparison.Ordinal);
        Assert.StartsWith("Comes out too large", Assert.Single(Notes(InequalityMeasure.BetweenGroupVariance, Worse)), StringComparison.Ordinal);
        Assert.Equal("No interval: this measure needs a simulation.", Notes(InequalityMeasure.BetweenGroupDeviation, Worse)[^1]);
        Assert.Contains("zero", Notes(InequalityMeasure.MeanLogDeviation, Worse)[1], StringComparison.Ordinal);
        Assert.Single(Notes(InequalityMeasure.BetweenGroupDeviation, Worse with { Simulation = new InequalitySimulation { Draws = 100 } }));

        ValueList<string> Notes(InequalityMeasure measure, InequalitySetting setting) => Inequality.Of(measure, groups, setting).Estimate.Notes;
    }

    [Fact]
    public void Typed_RateWithItsErrorOnTheLogScale_HasAnInterval()
    {
        GradientGroup<Rate>[] groups = [new("most", 10, new Estimate<Rate>(new Rate(200, 1000))) { ScaleError = 0.1 }, new("least", 10, new Estimate<Rate>(new Rate(100, 1000))) { ScaleError = 0.2 }];

        Assert.Equal(Math.Sqrt(800), Inequality.Of(InequalityMeasure.Difference, groups, Ladder).Estimate.StandardError!.Value, 12);
        Assert.Equal(2 * Math.Sqrt(0.05), Inequality.Of(InequalityMeasure.Ratio, groups, Ladder).Estimate.StandardError!.Value, 12);
    }

    [Fact]
    public void Calls_ThatAreWrong_AreToldSo()
    {
        Misuse("reference group is number 3 counted from 0; there are only 3 groups", () => OneInequality.Run(InequalityMeasure.Difference, [1, 2, 3], [], [], new() { Reference = 3 }));
        Misuse("multiple of 3", () => _ = new SubgroupSpans(3, new double[4], [], []).Areas);
        Misuse("errors has length 1", () => _ = new SubgroupSpans(3, new double[3], new double[1], []).Areas);
        Misuse("two at least", () => Inequality.Of(InequalityMeasure.Difference, [Group("one", 1, 1)], Ladder));
        Misuse("one unit", () => Inequality.Of(InequalityMeasure.Difference, [new("a", 1, new Estimate<Rate>(new Rate(1, 10))), new GradientGroup<Rate>("b", 1, new Estimate<Rate>(new Rate(1, 20)))], Ladder));
        Misuse("allowed: d, r, aci", () => InequalityMeasure.FromCode("slope"));
        Misuse("Draws", () => _ = new InequalitySimulation { Draws = 5 });
        Misuse("must be as long as", () => RankedUnits.Of([1], [1, 2]));
        Misuse("Some determinants have a coefficient", () => ConcentrationDecomposition.Of(RankedUnits.Of([1, 2], [1, 2]), [new("a", [1, 2], 1), new("b", [1, 3])], null, out _));
        Misuse("each of the 2 units needs one", () => ConcentrationDecomposition.Of(RankedUnits.Of([1, 2], [1, 2]), [new("a", [1])], null, out _));

        static void Misuse(string part, Action call) => Assert.Contains(part, Assert.ThrowsAny<ArgumentException>(call).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_AreAllNamedOnce()
    {
        var reasons = Enum.GetValues<Reason>();

        Assert.Equal(reasons.Length, reasons.Select(reason => reason.Code).Distinct().Count());
        Assert.All(reasons.Where(reason => reason != Reason.None), reason => Assert.NotEqual("", reason.InWords));
    }

    private static GradientGroup<Proportion> Group(string name, double percent, int hundreds) =>
        new(name, hundreds * 100, Proportion.Of(percent * hundreds, hundreds * 100) with { Sources = [Given.Census] });
}
