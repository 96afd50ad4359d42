namespace PopulationHealth;

/// <summary>Which way a series moves, as Fingertips marks it.</summary>
public enum TrendMarker : byte
{
    /// <summary>There is no answer; there is a reason.</summary>
    CannotBeCalculated,

    /// <summary>The data show no significant change. It does not say that there is none.</summary>
    NoSignificantChange,

    /// <summary>The values rise.</summary>
    Increasing,

    /// <summary>The values fall.</summary>
    Decreasing,
}
