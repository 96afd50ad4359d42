namespace PopulationHealth;

/// <summary>What expected events are made of.</summary>
public sealed record ExpectedModel
{
    /// <summary>How the seasons enter.</summary>
    public SeasonForm Season { get; init; }

    /// <summary>How many harmonics the waves have, 1 to 6: 2 are a main wave and one of half a year.</summary>
    public int Harmonics { get; init => field = (int)Require.Between(1, 6, value, nameof(Harmonics)); } = 2;

    /// <summary>Whether events rise or fall by the same percentage from year to year, beside what the population does.</summary>
    public bool HasTrend { get; init; } = true;

    /// <summary>The times that are no guide to what is usual, such as the first waves of a pandemic; an earlier period that shares a day with one is left out.</summary>
    public ValueList<Period> Excluded { get; init; }
}
