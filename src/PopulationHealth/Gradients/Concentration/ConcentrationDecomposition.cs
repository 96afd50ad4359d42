namespace PopulationHealth;

/// <summary>
/// A concentration index taken apart by determinant: how far each is unequally spread, times how strongly the outcome depends on it, and what remains unexplained.
/// The parts and the residual sum to the index. It describes an association; it does not say what causes the inequality.
/// </summary>
/// <remarks>
/// Wagstaff, van Doorslaer and Watanabe 2003, On decomposing the causes of health sector inequalities, J Econometrics 112:207-223. For y = a + sum(b x) + e:
/// C = sum((b mean(x) / mean(y)) C(x)) + G(e) / mean(y).
/// </remarks>
public sealed record ConcentrationDecomposition
{
    private ConcentrationDecomposition(double index, ValueList<DeterminantPart> parts, double residual) => (Index, Parts, Residual) = (index, parts, residual);

    /// <summary>The concentration index of the outcome.</summary>
    public double Index { get; }

    /// <summary>The determinants' parts, in the order in which they were given.</summary>
    public ValueList<DeterminantPart> Parts { get; }

    /// <summary>What the determinants leave: the concentration of the outcome's residuals, on the scale of the index.</summary>
    public double Residual { get; }

    /// <summary>Takes a concentration index apart.</summary>
    /// <param name="units">The units, ranked, with their outcome.</param>
    /// <param name="determinants">One or more, each with a finite value for each unit; all with a coefficient or all without.</param>
    /// <param name="options">Which form of the index; null for the relative one.</param>
    /// <param name="reason">Why it cannot be done: that of the index, or <see cref="Reason.NotConverged"/> where the determinants are not independent of each other.</param>
    /// <returns>The parts; null where it cannot be done.</returns>
    /// <exception cref="ArgumentException">There is no determinant, one has another number of values than there are units or one that is not finite, or only some have coefficients.</exception>
    public static ConcentrationDecomposition? Of(RankedUnits units, IEnumerable<Determinant> determinants, ConcentrationOptions? options, out Reason reason)
    {
        ArgumentNullException.ThrowIfNull(units);
        var all = Checked(units, determinants);
        options ??= new ConcentrationOptions();
        var numbers = units.Numbers;
        reason = numbers.Fault != Reason.None ? numbers.Fault : numbers.Mean == 0 ? Reason.MeanNotPositive : options.Scale.Judge(numbers.Mean);
        if (reason != Reason.None)
            return null;
        var columns = all.Select(determinant => numbers.In([.. determinant.Values])).ToArray();
        if (LinearFit.Of(numbers, columns, [.. all.Select(determinant => determinant.Coefficient)]) is not { } coefficients)
        {
            reason = Reason.NotConverged;
            return null;
        }
        var (factor, index) = (options.Scale.Factor(numbers.Mean), numbers.Generalised * options.Scale.Factor(numbers.Mean));
        var parts = all.Select((determinant, place) => Part(determinant.Name, coefficients[place], columns[place], numbers, factor, index));
        return new ConcentrationDecomposition(index, ValueList.From(parts), factor * Generalised(numbers, LinearFit.Rest(numbers, columns, coefficients)));
    }

    private static DeterminantPart Part(string name, double coefficient, double[] values, RankedNumbers numbers, double factor, double index)
    {
        var (mean, generalised) = (numbers.MeanOf(values), Generalised(numbers, values));
        var contribution = coefficient * generalised * factor;
        return new DeterminantPart(
            name, coefficient, mean, coefficient * mean / numbers.Mean, mean == 0 ? null : generalised / mean, contribution, index == 0 ? null : contribution / index);
    }

    private static double Generalised(RankedNumbers numbers, double[] values) => RankedSum.Of(values, numbers.Shares, numbers.Heights, numbers.MeanOf(values));

    private static List<Determinant> Checked(RankedUnits units, IEnumerable<Determinant> determinants)
    {
        ArgumentNullException.ThrowIfNull(determinants);
        var all = determinants.ToList();
        if (all.Count == 0)
            throw new ArgumentException("There is no determinant; give one at least.", nameof(determinants));
        foreach (var determinant in all)
            if (determinant.Values.Count != units.Count || determinant.Values.Any(value => !double.IsFinite(value)))
                throw new ArgumentException(
                    $"{determinant.Name} has {determinant.Values.Count(double.IsFinite)} finite values of {determinant.Values.Count}; each of the {units.Count} units needs one.", nameof(determinants));
        if (all.Any(determinant => determinant.Coefficient is null) && all.Any(determinant => determinant.Coefficient is not null))
            throw new ArgumentException("Some determinants have a coefficient and some have none; give all of them, from one regression, or none.", nameof(determinants));
        return all;
    }
}
