namespace PopulationHealth;

/// <summary>The standard error of a concentration index, by whichever way is chosen or possible.</summary>
internal static class ConcentrationErrors
{
    public const string FromGroups = "delta method, from the groups";
    private const string FromRegression = "regression";
    private const string FromUnits = "Kakwani, Wagstaff and van Doorslaer";

    public static (double Error, string Method) Of(RankedNumbers numbers, ConcentrationOptions options)
    {
        var (factor, shift) = (options.Scale.Factor(numbers.Mean), numbers.Generalised * options.Scale.FactorSlope(numbers.Mean));
        var error = options.Error ?? (Array.Exists(numbers.Errors, double.IsNaN) ? ConcentrationError.Kakwani : ConcentrationError.FromGroups);
        return error switch
        {
            ConcentrationError.FromGroups => (RankedSum.Error(numbers.Errors, numbers.Shares, numbers.Heights, factor, shift), FromGroups),
            ConcentrationError.Regression =>
                (factor * RegressionError.Of(numbers.Values, numbers.Shares, numbers.Heights, numbers.Mean, RegressionError.WithPeople(numbers.Shares)), FromRegression),
            _ => (numbers.AreAlike && !numbers.HasTies && numbers.Count > 1 ? Kakwani(numbers, factor, shift) : double.NaN, FromUnits),
        };
    }

    // The spread of each unit's influence on the index, through its value, its rank and the mean. For the relative index it is the published formula.
    private static double Kakwani(RankedNumbers numbers, double factor, double shift)
    {
        var (mean, count, index) = (numbers.Mean, numbers.Count, numbers.Generalised / numbers.Mean);
        var influences = new double[count];
        var (below, average) = (0.0, 0.0);
        for (var unit = 0; unit < count; unit++)
        {
            var share = numbers.Values[unit] / (mean * count);
            var onRelative = (count * share * (numbers.Heights[unit] - index)) + 2 - below - (below + share) - (1 + index);
            var off = numbers.Values[unit] - mean;
            influences[unit] = (factor * ((mean * onRelative) + (index * off))) + (shift * off);
            average += influences[unit] / count;
            below += share;
        }
        var sum = 0.0;
        foreach (var influence in influences)
            sum += (influence - average) * (influence - average);
        return Math.Sqrt(sum) / count;
    }
}
