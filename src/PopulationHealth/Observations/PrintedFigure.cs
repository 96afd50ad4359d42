namespace PopulationHealth;

/// <summary>A figure as a file or page prints it, in the unit that is shown: 55.3 for 55.3%. With its indicator it becomes an <see cref="Observation"/>.</summary>
public sealed record PrintedFigure
{
    /// <summary>Its id, unique among the figures that it will stand with.</summary>
    public required string Id { get; init; }

    /// <summary>Where.</summary>
    public required Area Area { get; init; }

    /// <summary>When.</summary>
    public required Period Period { get; init; }

    /// <summary>Where the figure was read.</summary>
    public required Source Source { get; init; }

    /// <summary>Who is counted, in the source's words.</summary>
    public string Group { get; init; } = "persons";

    /// <summary>What part of a larger whole it is about; null for all of it.</summary>
    public Breakdown? Breakdown { get; init; }

    /// <summary>The topic it is filed under.</summary>
    public string Theme { get; init; } = "";

    /// <summary>A few words by which the place in the source can be found.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>How many decimals the source prints.</summary>
    public int Decimals { get; init; }

    /// <summary>How exactly the source states it.</summary>
    public Precision Precision { get; init; }

    /// <summary>The count above the line; null where it is not known.</summary>
    public double? Numerator { get; init; }

    /// <summary>The count below the line; null where it is not known.</summary>
    public double? Denominator { get; init; }

    /// <summary>The published limits of its interval at 95%; null where there are none.</summary>
    public (double Lower, double Upper)? Limits { get; init; }

    /// <summary>The published limits of its interval at 99.8%; null where there are none.</summary>
    public (double Lower, double Upper)? WideLimits { get; init; }

    /// <summary>What a reader of the figure should know.</summary>
    public ValueList<string> Notes { get; init; }
}
