namespace PopulationHealth;

/// <summary>Events that one person may have several of: how many people had one, two, three and so on.</summary>
public sealed record RepeatedEvents
{
    /// <summary>The people by their number of events.</summary>
    /// <param name="people">How many people (0 or more) had how many events (1 or more). Those without an event are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public RepeatedEvents(params IEnumerable<(double Events, double People)> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        foreach (var (events, count) in people)
        {
            Require.Positive(events);
            Require.AtLeast(0, count);
            Total += events * count;
            Variance += events * events * count;
        }
    }

    /// <summary>All events: the sum of people × events.</summary>
    public double Total { get; }

    /// <summary>The variance of the number of events: the sum of people × events².</summary>
    public double Variance { get; }
}
