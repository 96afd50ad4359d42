namespace PopulationHealth;

/// <summary>
/// A concentration curve: which share of something the most disadvantaged share of people has, against the diagonal on which all have alike. Twice the area between
/// curve and diagonal is the concentration index, below zero where the curve runs above it.
/// </summary>
public sealed record ConcentrationCurveFigure : FigureDesign
{
    /// <summary>The units, ranked from the most to the least disadvantaged.</summary>
    public required RankedUnits Units { get; init; }

    /// <summary>What is shared out, as it stands in a sentence after "of all": "emergency admissions", "income".</summary>
    public required string Of { get; init; }

    /// <summary>Who is ranked, in the plural: "people", "households".</summary>
    public string People { get; init; } = "people";

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        var index = Units.Concentration();
        var curve = new ShareCurve(Units.ConcentrationCurve(), index.Missing);
        var axis = $"Share of {People}, the most disadvantaged first";
        return new FigureParts(
            Unit ?? "%", Sources, Finding(curve, index.Estimate), curve.Table(Title, axis, $"Share of all {Of}"),
            CurveDrawing.Of(curve, Of, axis, $"Concentration index {index.Estimate.ToText(null)}: twice the shaded area, which counts below zero above the dashed line"));
    }

    private Statement Finding(ShareCurve curve, Estimate<Coefficient> index)
    {
        Statement half = $"The most disadvantaged half of {People} have {curve.ShareAt(0.5)} of all {Of}.";
        Statement direction = $"The concentration index is {index:CI}: {Direction(index)}.";
        return curve.Crosses
            ? Statement.Join(half, direction, $"The curve crosses the diagonal, so that what lies above and below it partly cancels out in the index.")
            : Statement.Join(half, direction);
    }

    private string Direction(Estimate<Coefficient> index) => index switch
    {
        { Interval: { } interval } when interval.Contains(0) => "the interval includes zero, so the data leave open on which side there is more",
        { Value.Value: < 0 } => $"there are more {Of} among the more disadvantaged",
        { Value.Value: > 0 } => $"there are more {Of} among the less disadvantaged",
        _ => "neither side has more",
    };
}
