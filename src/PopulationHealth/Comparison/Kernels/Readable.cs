namespace PopulationHealth;

/// <summary>An extract may carry more decimals than its measure is read with; in words and tables it is printed with no more than those.</summary>
internal static class Readable
{
    public static Estimate<TMeasure> AsRead<TMeasure>(this Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure> => estimate with { Decimals = DecimalsOf(estimate) };

    public static string ToTextAsRead(this IEstimate estimate) => estimate.ToText($"F{DecimalsOf(estimate)}");

    private static int DecimalsOf(IEstimate estimate) => Math.Min(estimate.Decimals, Math.Max(1, estimate.Measure.Decimals));
}
