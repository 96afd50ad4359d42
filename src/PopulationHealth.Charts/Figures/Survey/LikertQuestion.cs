namespace PopulationHealth;

/// <summary>A question of a <see cref="LikertFigure"/>.</summary>
/// <param name="Text">The question or statement.</param>
/// <param name="Answers">
/// The answers in their order, from one end of the scale to the other: counts of people, or proportions that add up to 100% but for rounding. Those who did not answer are left out.
/// </param>
public sealed record LikertQuestion(string Text, ValueList<LabelledValue> Answers)
{
    // Ten rounded shares may be half a point out each.
    private const double Slack = 2.5;

    /// <summary>The question or statement.</summary>
    public string Text { get; } = string.IsNullOrWhiteSpace(Text)
        ? throw new ArgumentException("A question needs its text.", nameof(Text))
        : Text.Trim();

    /// <summary>How many people answered, 1 or more; null where counts say it, or where it is not known.</summary>
    public int? Respondents { get; init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of people who answered is 1 or more; leave it out where it is not known."); }

    /// <summary>The question with the number of people who answered, where it is known.</summary>
    internal string Name => Base is { } count ? $"{Text} (n={count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)})" : Text;

    internal double? Base => Respondents ?? Counted;

    private double? Counted => Answers.All(answer => answer.Estimate?.Measure is Count) ? Answers.Sum(answer => answer.Estimate!.Measure.Value) : null;

    /// <summary>The answers as shares of all who answered.</summary>
    /// <exception cref="ArgumentException">The answers are neither counts nor proportions of one whole.</exception>
    internal FigureSeries Shares(string parameter)
    {
        var series = new FigureSeries(Text, Answers);
        var measure = Values.CommonMeasure(Answers, parameter);
        if (measure is Count)
            return PopulationShares.Of(series);
        SeriesCheck.Require(measure is Proportion, $"The answers to '{Text}' are in {measure.Unit}; give counts or proportions.", parameter);
        var sum = Answers.Sum(answer => answer.Estimate?.Shown() ?? 0);
        SeriesCheck.Require(
            Answers.Any(answer => answer.Missing is not null) || Math.Abs(sum - 100) <= Slack,
            $"The answers to '{Text}' add up to {Markup.Number(sum)}% and not to 100%; give the shares of all who answered, in all categories.", parameter);
        return series;
    }
}
