namespace PopulationHealth.Cli;

/// <summary><c>sii</c>: the slope and relative index of inequality, as the Office for Health Improvement and Disparities has them, without simulation.</summary>
internal sealed class SlopeMethod(CalcJob job) : ICalculation
{
    private readonly SlopeRows _rows = new();
    private readonly EstimateBuffer _slope = new(job.Levels);
    private readonly EstimateBuffer _ratio = new(job.Levels);
    private readonly double[] _intercept = new double[1];
    private readonly double[] _accuracy = new double[1];
    private readonly SlopeDoubts _doubts = new();

    public static CalcMethod Method { get; } = new("sii", "The slope and relative index of inequality over quantiles of deprivation")
    {
        Columns = [SlopeRows.Quantile, SlopeRows.Population, SlopeRows.Events, SlopeRows.Value, SlopeRows.Lower, SlopeRows.Upper, SlopeRows.Error],
        Settings = SlopeSettings.All,
        RowsBy = "quantile",
        Summed = "the quantiles are put together",
        Output = job => SlopeSettings.IsByQuantile(job)
            ? [
                new("quantile", "as in the input"),
                new("a", "share of the population"),
                new("b", "relative rank: the middle of the quantile's stretch of the population, from 0 to 1"),
                new("sqrt_a", "square root of a"),
                new("b_sqrt_a", "b times sqrt_a"),
                new("value_transformed", "the value; a rate's logarithm, a proportion's log odds"),
                new("se", "standard error of value_transformed"),
                new("model_value", "what the line is fitted to: value_transformed with transform, else the value"),
                new("y", "model_value times sqrt_a"),
            ]
            : [
                new("sii", "the line at the last quantile's end minus at the first one's, times multiplier"),
                new("rii", "the ratio of the same two ends"),
                new("intercept", "the line at the first quantile's end"),
                .. Limits(job, "sii"),
                .. Limits(job, "rii"),
            ],
        Reasons =
        [
            Reason.MissingInput, Reason.MissingGroup, Reason.GroupCount, Reason.ValueOutOfRange, Reason.PopulationNotPositive, Reason.ErrorOutOfRange,
            Reason.OutsideScale, Reason.UnstableRatio, Reason.NotConverged, Reason.Setting,
        ],
        Example = """
            area,quantile,population,value,se
            North,1,73900,75.2,0.20
            North,2,56700,76.5,0.09
            North,3,49700,77.4,0.16
            North,4,38500,79.3,0.12
            North,5,42700,79.8,0.13
            """,
        Start = job => new SlopeMethod(job),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var (model, reason) = SlopeSettings.Of(group);
        var rows = _rows.Read(group, model.Scale);
        reason = Fit(model, reason == Reason.None ? rows : reason);
        if (SlopeSettings.IsByQuantile(job))
            WriteQuantiles(group, output, model, reason);
        else
            WriteArea(group, output, reason);
        _doubts.Note(group, model.Scale, reason, output);
    }

    private static IEnumerable<OutputColumn> Limits(CalcJob job, string of) => OutputColumn.Limits(job.Levels, of).Select(column => column with { Name = $"{of}_{column.Name}" });

    private Reason Fit(GradientModel model, Reason reason)
    {
        if (reason == Reason.None)
        {
            SocialGradient.FitAll(
                _rows.Populations, _rows.Values, _rows.Errors, _rows.Values.Length, model, job.Levels.Values, new GradientSpans(_slope.Spans, _ratio.Spans, _intercept, _accuracy));
            reason = _slope.Reason != Reason.None || double.IsFinite(_slope.Value) ? _slope.Reason : Reason.ValueOutOfRange;
        }
        if (reason is Reason.None or Reason.NotConverged)
            return reason;
        _slope.Withhold(reason);
        _ratio.Withhold(reason);
        _intercept[0] = double.NaN;
        return reason;
    }

    private void WriteArea(CalcGroup group, CalcOutput output, Reason reason)
    {
        output.Begin(group);
        output.Number(_slope.Value);
        output.Number(_ratio.Value);
        output.Number(_intercept[0]);
        output.Limits(_slope.Lower, _slope.Upper);
        output.Limits(_ratio.Lower, _ratio.Upper);
        // The peer gives a ratio to an end near zero too; only one that is no number needs the reason.
        output.End(reason == Reason.None && double.IsNaN(_ratio.Value) ? _ratio.Reason : reason);
    }

    private void WriteQuantiles(CalcGroup group, CalcOutput output, GradientModel model, Reason reason)
    {
        var fit = reason is Reason.None or Reason.NotConverged ? Groups(model) : [];
        for (var place = 0; place < _rows.Quantiles.Length; place++)
        {
            output.Begin(group);
            output.Number(_rows.Quantiles[place]);
            var row = fit.Count > 0 ? fit[place] : Nobody;
            var modelled = model.Transformed ? row.ScaleValue : row.Value;
            output.Number(row.Share);
            output.Number(row.Rank);
            output.Number(Math.Sqrt(row.Share));
            output.Number(row.Rank * Math.Sqrt(row.Share));
            output.Number(row.ScaleValue);
            output.Number(row.ScaleError);
            output.Number(modelled);
            output.Number(modelled * Math.Sqrt(row.Share));
            output.End(fit.Count > 0 ? Reason.None : reason);
        }
    }

    private static FittedGroup Nobody => new("", double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    private ValueList<FittedGroup> Groups(GradientModel model)
    {
        var groups = _rows.Values.Select((value, place) =>
            new GradientGroup<Score>("quantile", _rows.Populations[place], new Estimate<Score>(new Score(value))) { ScaleError = _rows.Errors[place] });
        return SocialGradient.Fit(groups, new GradientOptions { Scale = model.Scale, Transformed = model.Transformed, Profile = model.Profile }).Fit;
    }
}
