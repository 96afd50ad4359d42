namespace PopulationHealth.Tests;

/// <summary>Concentration indices against the reference program.</summary>
public class ConcentrationGoldenTests
{
    public static TheoryData<string> Cases => [.. GoldenFile.Read("concentration_expected").Select(row => row["case"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Indices_OfEachCase_AreMet(string name)
    {
        var expected = GoldenFile.Read("concentration_expected").Single(row => row["case"] == name);
        var rows = GoldenFile.Read("concentration_input").Where(row => row["case"] == name).ToList();
        var units = RankedUnits.Of(Column("rank_order"), Column("value"), Column("weight"), Column("se"));
        var bounded = new ConcentrationOptions { Least = rows[0].Number("lower_bound"), Most = rows[0].Number("upper_bound") };

        expected.AssertMet("exp_mean", units.Mean);
        Meet("exp_c", units.Concentration());
        Meet("exp_generalised_c", units.Concentration(new ConcentrationOptions { Form = ConcentrationForm.Generalised }));
        Meet("exp_wagstaff", units.Concentration(bounded with { Form = ConcentrationForm.Wagstaff }));
        Meet("exp_erreygers", units.Concentration(bounded with { Form = ConcentrationForm.Erreygers }));
        Meet("exp_extended3", units.Extended(3));
        Meet("exp_extended4", units.Extended(4));
        Meet("exp_gini", units.Gini());
        expected.AssertMet("exp_se_groups", Error(ConcentrationError.FromGroups));
        expected.AssertMet("exp_se_kakwani", Error(ConcentrationError.Kakwani));
        Assert.Equal(Error(null), double.IsNaN(Error(ConcentrationError.FromGroups)) ? Error(ConcentrationError.Kakwani) : Error(ConcentrationError.FromGroups));

        double[] Column(string column) => [.. rows.Select(row => row.Number(column))];

        void Meet(string column, Result<Coefficient> index) => expected.AssertMet(column, index.Estimate.Value.Value);

        double Error(ConcentrationError? from) => units.Concentration(new ConcentrationOptions { Error = from }).Estimate.StandardError ?? double.NaN;
    }
}
