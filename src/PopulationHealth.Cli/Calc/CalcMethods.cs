namespace PopulationHealth.Cli;

/// <summary>All methods, in the order in which they are listed.</summary>
internal static class CalcMethods
{
    public static IReadOnlyList<CalcMethod> All { get; } =
    [
        CountMethod.Proportion,
        CountMethod.Rate,
        MeanMethod.Method,
        DirectMethod.Method,
        IndirectMethod.Ratio,
        IndirectMethod.Rate,
        QuantileMethod.Method,
        FunnelMethod.Limits,
        FunnelMethod.Significance,
        LifeExpectancyMethod.Method,
        LifeTableMethod.Method,
        HealthyLifeMethod.Method,
        GapMethod.Method,
        SlopeMethod.Method,
        InequalityMethod.Method,
        ConcentrationMethod.Method,
        SpcMethod.Method,
        CompareMethod.Method,
        TrendCalculation.Method,
        SuppressMethod.Method,
    ];
}
