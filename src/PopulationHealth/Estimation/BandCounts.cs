namespace PopulationHealth;

/// <summary>The counts of many areas by age band, each array in <see cref="BandTiles"/>.</summary>
public readonly ref struct BandCounts
{
    /// <summary>Events and populations of so many areas in so many bands.</summary>
    /// <param name="areas">How many areas, 0 or more.</param>
    /// <param name="bands">How many bands each has, 1 or more.</param>
    /// <param name="events">The events; not a number for missing.</param>
    /// <param name="populations">The people, or person-years.</param>
    /// <param name="eventVariances">The variances of the events where a person may have several; empty where the events are independent.</param>
    /// <exception cref="ArgumentException">A length is not that of the tiles.</exception>
    public BandCounts(int areas, int bands, ReadOnlySpan<double> events, ReadOnlySpan<double> populations, ReadOnlySpan<double> eventVariances = default)
    {
        Shapes.RequireTiles(areas, bands, events.Length, nameof(events));
        Shapes.RequireTiles(areas, bands, populations.Length, nameof(populations));
        if (!eventVariances.IsEmpty)
            Shapes.RequireTiles(areas, bands, eventVariances.Length, nameof(eventVariances));
        Areas = areas;
        Bands = bands;
        Events = events;
        Populations = populations;
        EventVariances = eventVariances.IsEmpty ? events : eventVariances;
    }

    /// <summary>How many areas.</summary>
    public int Areas { get; }

    /// <summary>How many bands each has.</summary>
    public int Bands { get; }

    /// <summary>The events.</summary>
    public ReadOnlySpan<double> Events { get; }

    /// <summary>The people.</summary>
    public ReadOnlySpan<double> Populations { get; }

    /// <summary>The variances of the events: the events themselves where they are independent.</summary>
    public ReadOnlySpan<double> EventVariances { get; }
}
