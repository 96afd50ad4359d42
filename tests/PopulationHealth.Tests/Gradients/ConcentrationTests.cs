namespace PopulationHealth.Tests;

public class ConcentrationTests
{
    /// <summary>O'Donnell, van Doorslaer, Wagstaff and Lindelow 2008, Analyzing Health Equity Using Household Survey Data, table 8.1: deaths under five by wealth fifth, India 1982-92.</summary>
    [Fact]
    public void Concentration_DeathsUnderFiveInIndia_IsTheWorldBanks()
    {
        var fifths = RankedUnits.Of([1, 2, 3, 4, 5], [154.7, 152.9, 119.5, 86.9, 54.3], [29939, 28776, 26528, 24689, 19739]);

        Assert.Equal(-0.1694, fifths.Concentration().Estimate.Value.Value, 4);
    }

    [Fact]
    public void Gini_OneOfFourHasAll_IsThreeQuarters() => Assert.Equal(0.75, Dispersion.Gini([0, 0, 8, 0]).Estimate.Value.Value, 15);

    [Fact]
    public void Theil_OneOfFourHasAll_IsTheLogarithmOfFour() => Assert.Equal(Math.Log(4), Dispersion.Theil([0, 0, 8, 0]).Estimate.Value.Value, 15);

    [Fact]
    public void Decomposition_OutcomeThatIsALine_LeavesNoResidual()
    {
        double[] income = [1, 2, 3, 4, 5], housing = [2, 1, 2, 5, 3];
        var units = RankedUnits.Of(income, [.. income.Zip(housing, (first, second) => 3 + (2 * first) - (0.5 * second))]);

        var parts = ConcentrationDecomposition.Of(units, [new("income", ValueList.From(income)), new("housing", ValueList.From(housing))], null, out _)!;

        Assert.Equal(2, parts.Parts[0].Coefficient, 12);
        Assert.Equal(-0.5, parts.Parts[1].Coefficient, 12);
        Assert.Equal(0, parts.Residual, 14);
        Assert.Equal(2 * 3 / units.Mean, parts.Parts[0].Elasticity, 12);
        Assert.Equal(parts.Parts[0].Elasticity * parts.Parts[0].Concentration!.Value, parts.Parts[0].Contribution, 14);
        Assert.Equal(1, parts.Parts.Sum(part => part.Share)!.Value, 12);
    }

    [Fact]
    public void Decomposition_DeterminantsThatSayTheSame_HasAReason()
    {
        var units = RankedUnits.Of([1, 2, 3, 4], [1, 5, 2, 4]);
        Determinant[] same = [new("income", [1, 2, 3, 5]), new("twice income", [2, 4, 6, 10])];

        Assert.Null(ConcentrationDecomposition.Of(units, same, null, out var reason));
        Assert.Equal(Reason.NotConverged, reason);
    }

    public static TheoryData<Reason, Result<Coefficient>> Uncomputable => new()
    {
        { Reason.MissingInput, RankedUnits.Of([1, 2], [double.NaN, 2]).Concentration() },
        { Reason.MeanNotPositive, RankedUnits.Of([1, 2], [0, 0]).Concentration() },
        { Reason.PopulationNotPositive, RankedUnits.Of([1, 2], [1, 2], [0, 0]).Concentration() },
        { Reason.PopulationNotPositive, RankedUnits.Of([1, 2], [1, 2], [-1, 2]).Concentration() },
        { Reason.NoBounds, RankedUnits.Of([1, 2], [1, 2]).Concentration(new ConcentrationOptions { Form = ConcentrationForm.Erreygers }) },
        { Reason.MeanAtBound, RankedUnits.Of([1, 2], [1, 1]).Concentration(new ConcentrationOptions { Form = ConcentrationForm.Wagstaff, Most = 1 }) },
        { Reason.GroupCount, RankedUnits.Of([], []).Gini() },
        { Reason.OutsideScale, Dispersion.MeanLogDeviation([0, 1]) },
        { Reason.OutsideScale, Dispersion.Theil([-1, 3]) },
        { Reason.OutsideScale, Dispersion.Atkinson([0, 1], 1) },
        { Reason.MeanNotPositive, Dispersion.Theil([0, 0]) },
        { Reason.MissingInput, Dispersion.Atkinson([1, double.NaN], 0.5) },
    };

    [Theory]
    [MemberData(nameof(Uncomputable))]
    public void Indices_OfDataThatCannotBeComputed_HaveTheirReason(Reason reason, Result<Coefficient> result) => Assert.Equal(reason.ToMissing(), result.Missing);

    [Fact]
    public void Kakwani_TiedOrWeightedUnits_HaveNoInterval()
    {
        Assert.Null(RankedUnits.Of([1, 1, 2], [1, 2, 3]).Concentration().Estimate.Interval);
        Assert.Null(RankedUnits.Of([1, 2, 3], [1, 2, 3], [1, 2, 3]).Concentration().Estimate.Interval);
        Assert.NotNull(RankedUnits.Of([1, 2, 3], [1, 2, 4]).Concentration().Estimate.Interval);
    }
}
