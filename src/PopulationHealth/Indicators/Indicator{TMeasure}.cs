namespace PopulationHealth;

/// <summary>An indicator typed by what it measures: <c>Indicator&lt;Proportion&gt;</c>.</summary>
/// <typeparam name="TMeasure">What it measures.</typeparam>
public class Indicator<TMeasure> : Indicator
    where TMeasure : struct, IMeasure<TMeasure>
{
    private readonly TMeasure _example;

    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="example">A number of its measure, which gives the unit to all others: <c>new Rate(0, 100_000)</c>.</param>
    public Indicator(string id, string name, TMeasure example)
        : base(id, name) => _example = example;

    /// <inheritdoc />
    public override IMeasure Example => _example;

    /// <summary>A number of this indicator as sources print it: 55.3 for 55.3%.</summary>
    /// <param name="shown">The number in the unit that is shown.</param>
    /// <exception cref="ArgumentException">The measure cannot take this value; the message says which it can.</exception>
    public TMeasure FromShown(double shown) => _example.With(shown / _example.Scale);

    internal override TResult Accept<TResult>(IIndicatorVisitor<TResult> visitor) => visitor.Visit(this);
}
