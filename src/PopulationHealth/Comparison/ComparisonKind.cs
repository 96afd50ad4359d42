namespace PopulationHealth;

/// <summary>What a rule looks at.</summary>
internal enum ComparisonKind
{
    /// <summary>The value's interval and the benchmark's value.</summary>
    IntervalAgainstValue,

    /// <summary>Both intervals.</summary>
    OverlappingIntervals,

    /// <summary>The value's intervals at 95% and 99.8%, and the benchmark's value.</summary>
    TwoLevels,

    /// <summary>The value's place among all areas.</summary>
    Quintiles,

    /// <summary>The value and the bounds of a goal.</summary>
    Goal,
}
