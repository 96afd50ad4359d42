namespace PopulationHealth;

/// <summary>
/// A gradient: how much a value changes from the most to the least disadvantaged end of a population, as the line through its groups has it.
/// Made by <see cref="SocialGradient.Fit{TMeasure}"/>.
/// </summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record SocialGradient<TMeasure> : IPresented
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly GradientNumbers _numbers;

    internal SocialGradient(ValueList<GradientGroup<TMeasure>> groups, GradientOptions options)
    {
        (Groups, Options, Model) = (groups, options, options.ToModel<TMeasure>());
        RequireSameUnit(groups);
        StandardNote.RequireSame(groups.Where(group => group.Value.HasValue).Select(group => group.Value.Estimate), nameof(groups));
        HasErrors = !groups.Any(group => group.HasNoError);
        var kernel = new GradientKernel(Model, LevelsUsed);
        kernel.Fit(Populations, Values, Errors);
        _numbers = kernel.Numbers;
        var typed = new TypedGradient<TMeasure>(this, kernel);
        (SlopeIndex, RelativeIndex, SlopeOverMean, Start, End) = (typed.Slope(), typed.Ratio(), typed.OverMean(), typed.EndOfLine(0), typed.EndOfLine(1));
        Fit = _numbers.Reason == Reason.None ? ValueList.From(typed.Fit()) : [];
    }

    /// <summary>The groups, the most disadvantaged first.</summary>
    public ValueList<GradientGroup<TMeasure>> Groups { get; }

    /// <summary>How it was fitted.</summary>
    public GradientOptions Options { get; }

    /// <summary>
    /// The slope index of inequality: the least disadvantaged end of the line minus the most disadvantaged, or the other way round where the options say so.
    /// </summary>
    public Result<Difference<TMeasure>> SlopeIndex { get; }

    /// <summary>
    /// The relative index of inequality: the ratio of the same two ends. Missing where an end of the line is not clearly above zero (or, for a proportion, below one): then
    /// see <see cref="OnItsScale"/>.
    /// </summary>
    public Result<RelativeIndex> RelativeIndex { get; }

    /// <summary>The other relative index, the slope over the mean, as Scotland has it; missing for a transformed fit.</summary>
    public Result<SlopeOverMean> SlopeOverMean { get; }

    /// <summary>The line's value at the most disadvantaged end; on the measure's own scale, and possibly where the measure cannot be, such as below zero.</summary>
    public double Start { get; }

    /// <summary>The line's value at the least disadvantaged end; likewise on the measure's own scale.</summary>
    public double End { get; }

    /// <summary>The line's value at a place of the ranking, on the measure's own scale: a curve where the line is straight in logarithms or log odds.</summary>
    /// <param name="rank">The rank, a share of the population: from 0, the most disadvantaged end, to 1, the least.</param>
    /// <returns>The value; not a number where there is no gradient.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rank lies outside its range.</exception>
    public double At(double rank)
    {
        Require.Between(0, 1, rank);
        if (!IsOnScale)
            return Start + (rank * (End - Start));
        var (from, to) = (Model.Scale.To(Start), Model.Scale.To(End));
        return Model.Scale.From(from + (rank * (to - from)));
    }

    /// <summary>What the line is made of, group by group; empty where there is none.</summary>
    public ValueList<FittedGroup> Fit { get; }

    /// <summary>Whether the sampling error of every group is known. Otherwise there are no intervals; <c>Diagnose()</c> says of which group it is not, and why.</summary>
    public bool HasErrors { get; }

    /// <summary>
    /// The largest error of a limit as a share of its interval's width: 0 where the limits have a closed form, 0.000001 at most where every group has ten events or
    /// so, measured where one has fewer. Not a number where there is no gradient.
    /// </summary>
    public double Accuracy => _numbers.Accuracy;

    /// <summary>
    /// The same groups with a line that is straight in the logarithms (rates) or the log odds (proportions): its ends are always possible values, so that the relative
    /// index always means something.
    /// </summary>
    /// <exception cref="InvalidOperationException">The measure has neither, such as life expectancy.</exception>
    public SocialGradient<TMeasure> OnItsScale() => Model.Scale == GradientScale.AsIs
        ? throw new InvalidOperationException($"A gradient of {typeof(TMeasure).Name} is fitted as it is; only rates and proportions have logarithms or log odds to fit, or name a Scale in the options.")
        : new(Groups, Options with { Transformed = true });

    /// <summary>The limits by simulation, as the usual software makes them: for comparison only.</summary>
    /// <param name="draws">How many draws, 1,000 or more.</param>
    /// <param name="seed">Where the generator starts; the same seed gives the same digits on every version of .NET.</param>
    /// <returns>The slope's and the relative index's limits at each level of the options; empty where there is no gradient or no error.</returns>
    public SimulatedLimits Simulate(int draws = 100_000, ulong seed = 1)
    {
        Require.AtLeast(1000, draws);
        return _numbers.Reason == Reason.None && HasErrors
            ? GradientSimulation.Run(Model, LevelsUsed, Populations, Values, Errors, draws, seed)
            : new SimulatedLimits(draws, [], []);
    }

    /// <summary>The gradient in words, as <c>Describe()</c> has it.</summary>
    public override string ToString() => this.Describe().ToString();

    IReadOnlyList<Statement> IPresented.Sentences => [this.Describe()];

    /// <summary>A group's value where the line is straight: as it is, or on the scale of a transformed fit.</summary>
    internal double Height(FittedGroup group) => IsOnScale ? group.ScaleValue : group.Value;

    /// <summary>The standard error of the same.</summary>
    internal double HeightError(FittedGroup group) => IsOnScale ? group.ScaleError : group.ScaleError * Model.Scale.Steepness(group.Value);

    /// <summary>
    /// The slope index of the line through all groups but one, each where it lies on the ranking of all: the others are not stretched over the place of the one left out, so that
    /// a group on the line of the others changes nothing.
    /// </summary>
    internal double SlopeWithout(int left)
    {
        var others = Fit.Where((_, index) => index != left).ToList();
        var people = others.Sum(group => group.Share);
        var (rank, height) = (others.Sum(group => group.Share * group.Rank) / people, others.Sum(group => group.Share * Height(group)) / people);
        var slope = Math.Sign(Model.Multiplier) * others.Sum(group => group.Share * (group.Rank - rank) * (Height(group) - height))
            / others.Sum(group => group.Share * (group.Rank - rank) * (group.Rank - rank));
        if (!IsOnScale)
            return slope;
        var middle = height + (Math.Sign(Model.Multiplier) * slope * (0.5 - rank));
        return Model.Scale.From(middle + (slope / 2)) - Model.Scale.From(middle - (slope / 2));
    }

    internal GradientModel Model { get; }

    internal double[] LevelsUsed => Levels.OrUsual([.. Options.Levels], nameof(Options)).ToArray();

    private bool IsOnScale => Model.Transformed;

    private double[] Values => [.. Groups.Select(group => group.Value.HasValue ? group.Value.Estimate.Value.Value : double.NaN)];

    private double[] Errors => [.. Groups.Select(group => HasErrors ? group.ErrorOn(Model.Scale) : 0)];

    private double[] Populations => [.. Groups.Select(group => group.Population)];

    private static void RequireSameUnit(ValueList<GradientGroup<TMeasure>> groups)
    {
        var units = groups.Where(group => group.Value.HasValue).Select(group => group.Value.Estimate.Value.Unit).Distinct().ToList();
        if (units.Count > 1)
            throw new ArgumentException($"The groups' units differ: '{units[0]}' and '{units[1]}'. Bring all to the same unit first.", nameof(groups));
    }
}
