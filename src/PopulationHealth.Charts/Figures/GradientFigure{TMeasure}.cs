namespace PopulationHealth;

/// <summary>
/// A gradient as the height that it is: each group's value with its interval over its stretch of the population, most disadvantaged on the left, the
/// fitted line through them (a curve where it was fitted to logarithms or log odds), and at the right end the slope index between the line's two ends.
/// </summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
public sealed record GradientFigure<TMeasure> : FigureDesign
    where TMeasure : struct, IMeasure<TMeasure>
{
    /// <summary>The gradient; it must have been computed.</summary>
    public required SocialGradient<TMeasure> Gradient { get; init; }

    /// <summary>What the groups are, for the table: "Tenth of neighbourhoods".</summary>
    public string GroupHeader { get; init; } = "Group";

    /// <summary>What the horizontal axis measures.</summary>
    public string RankTitle { get; init; } = "Share of the population, the most deprived on the left";

    /// <summary>Whether the value axis begins at zero; null lets the values decide: yes where the least is under half the greatest.</summary>
    public bool? FromZero { get; init; }

    /// <inheritdoc/>
    private protected override FigureParts Build()
    {
        if (Gradient.Fit.Count == 0)
            throw new InvalidOperationException($"The gradient was not computed: it is {Gradient.SlopeIndex.Missing}. Draw the groups with a DotFigure instead.");
        LabelledValue[] values = [.. Gradient.Groups.Select(group => new LabelledValue(group.Name, group.Value.Estimate))];
        var measure = Gradient.Groups[0].Value.Estimate.Value;
        var unit = Unit ?? measure.Unit;
        var drawing = new GradientDrawing<TMeasure>(Gradient, values, measure, unit, FromZero, RankTitle).Draw();
        return new FigureParts(unit, values.Sources(), Finding(), Table(values, measure, unit), drawing);
    }

    private FigureTable Table(LabelledValue[] values, TMeasure measure, string unit)
    {
        var plain = Tables.OfValues(Title, GroupHeader, unit, values);
        var decimals = Gradient.Groups.Min(group => group.Value.Estimate.Decimals);
        string Shown(double value, double scale, int places) => (value * scale).ToString("N" + Markup.Number(places), System.Globalization.CultureInfo.InvariantCulture);
        return new FigureTable(
            plain.Caption, plain.RowHeader, plain.Columns.AddRange([new TableColumn("Fitted line", unit), new TableColumn("Share of the population", "%")]),
            ValueList.From(plain.Rows.Zip(Gradient.Fit, (row, group) => row with
            {
                Cells = row.Cells.AddRange([TableCell.Of(Shown(group.Fitted, measure.Scale, decimals), isNumber: true), TableCell.Of(Shown(group.Share, 100, 1), isNumber: true)]),
            })));
    }

    // The groups and how they step; the slope index as a number once, as the picture has it. What the ends of the line mean and how sure they are is said by gradient.Describe().
    private Statement Finding()
    {
        var (first, last) = (Gradient.Groups[0], Gradient.Groups[^1]);
        Statement groups = $"From {first.Name} ({first.Value.Estimate}) to {last.Name} ({last.Value.Estimate}), {Steps()}.";
        Statement slope = $"The slope index, the height of the fitted {(Gradient.Options.Transformed ? "curve" : "line")}, is {Gradient.SlopeIndex}.";
        return Statement.Join(groups, slope);
    }

    private string Steps()
    {
        double[] values = [.. Gradient.Fit.Select(group => group.Value)];
        var steps = values.Zip(values.Skip(1), (one, next) => Math.Sign(next - one)).ToArray();
        var (highest, lowest) = (Array.IndexOf(values, values.Max()), Array.IndexOf(values, values.Min()));
        return steps switch
        {
            _ when steps.All(step => step > 0) => "each group is higher than the one before",
            _ when steps.All(step => step < 0) => "each group is lower than the one before",
            _ when (lowest, highest) == (0, values.Length - 1) => "the values rise, though not at every step",
            _ when (highest, lowest) == (0, values.Length - 1) => "the values fall, though not at every step",
            _ => $"the steps are uneven: the highest value is that of {Gradient.Groups[highest].Name}, the lowest that of {Gradient.Groups[lowest].Name}",
        };
    }
}
