namespace PopulationHealth;

/// <summary>
/// A Lorenz curve: which share of something those with the least of it have together, against the diagonal on which all have alike. Twice the area between the two
/// is Gini's coefficient. It says how unequal, not who has less: for that see <see cref="ConcentrationCurveFigure"/>.
/// </summary>
public sealed record LorenzCurveFigure : FigureDesign
{
    /// <summary>The units with their values; their ranks have no part in it.</summary>
    public required RankedUnits Units { get; init; }

    /// <summary>What is shared out, as it stands in a sentence after "of all": "income".</summary>
    public required string Of { get; init; }

    /// <summary>Who has it, in the plural: "people", "households".</summary>
    public string People { get; init; } = "people";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        var gini = Units.Gini();
        var curve = new ShareCurve(Units.LorenzCurve(), gini.Missing);
        var axis = $"Share of {People}, those with the least first";
        Statement finding = $"The half of {People} with the least have {curve.ShareAt(0.5)} of all {Of}; the tenth with the most have {curve.ShareAbove(0.9)}. Gini's coefficient is {gini:CI}, where zero is the same for all.";
        return new FigureParts(
            Unit ?? "%", Sources, finding, curve.Table(Title, axis, $"Share of all {Of}"), CurveDrawing.Of(curve, Of, axis, $"Gini's coefficient {gini.Estimate.ToText(null)}: twice the shaded area"));
    }
}
