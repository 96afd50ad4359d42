namespace PopulationHealth;

/// <summary>One row for each measure of inequality.</summary>
internal sealed record InequalityMeasureTable(string Code, string Name, string Answers, bool IsRelative = false, bool HasFormula = true)
{
    private static readonly InequalityMeasureTable[] Rows =
    [
        new("d", "difference", "How far apart are two groups?"),
        new("r", "ratio", "How many times the one group's value is the other's?", IsRelative: true),
        new("aci", "absolute concentration index", "Is the outcome concentrated among the disadvantaged or the advantaged, in its own unit?"),
        new("rci", "relative concentration index", "Is the outcome concentrated among the disadvantaged or the advantaged, relative to its mean?", IsRelative: true),
        new("bgv", "between-group variance", "How widely do the groups spread around the mean, by population and with large gaps counting most?"),
        new("bgsd", "between-group standard deviation", "How widely do the groups spread around the mean, in the outcome's own unit?", HasFormula: false),
        new("cov", "coefficient of variation", "How widely do the groups spread around the mean, relative to it?", IsRelative: true, HasFormula: false),
        new("mdbu", "mean difference from the best group (unweighted)", "How far are groups from the best one on average?", HasFormula: false),
        new("mdbw", "mean difference from the best group (weighted)", "How far are people's groups from the best one on average?", HasFormula: false),
        new("mdru", "mean difference from the reference group (unweighted)", "How far are groups from the reference group on average?", HasFormula: false),
        new("mdrw", "mean difference from the reference group (weighted)", "How far are people's groups from the reference group on average?", HasFormula: false),
        new("mdmu", "mean difference from the mean (unweighted)", "How far are groups from the mean on average?", HasFormula: false),
        new("mdmw", "mean difference from the mean (weighted)", "How far are people's groups from the mean on average?", HasFormula: false),
        new("idisu", "index of disparity (unweighted)", "How far are groups from the mean on average, relative to it?", IsRelative: true, HasFormula: false),
        new("idisw", "index of disparity (weighted)", "How far are people's groups from the mean on average, relative to it?", IsRelative: true, HasFormula: false),
        new("ti", "Theil index", "How unequal are the groups, relative to the mean, with high values counting most?", IsRelative: true),
        new("mld", "mean log deviation", "How unequal are the groups, relative to the mean, with low values counting most?", IsRelative: true),
        new("par", "population attributable risk", "How would the mean change if every group had the reference group's value?"),
        new("paf", "population attributable fraction", "By what share would the mean change if every group had the reference group's value?", IsRelative: true),
    ];

    public static InequalityMeasureTable Of(InequalityMeasure measure) => (int)measure < Rows.Length
        ? Rows[(int)measure]
        : throw new ArgumentOutOfRangeException(nameof(measure), measure, "This is no measure of inequality that is known.");
}
