using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>An indicator that is a proportion of counted people or things, estimated by Wilson's method.</summary>
public sealed class ProportionIndicator : Indicator<Proportion>
{
    /// <summary>An indicator.</summary>
    /// <param name="id">Its id, in lower case with hyphens.</param>
    /// <param name="name">The name to print.</param>
    public ProportionIndicator(string id, string name)
        : base(id, name, new Proportion(0))
    {
    }

    /// <summary>The proportion with Wilson intervals: <see cref="ProportionEstimation"/>.</summary>
    /// <param name="events">The numerator, from 0 to the population.</param>
    /// <param name="population">The denominator: people, or what else the proportion is of, above 0.</param>
    /// <param name="levels">The confidence levels, each above 0 and below 1; none for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range; the message says which and what is allowed.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "It is asked of an indicator, whose method it is.")]
    public Estimate<Proportion> Estimate(double events, double population, params ReadOnlySpan<double> levels) => Proportion.Of(events, population, levels);
}
