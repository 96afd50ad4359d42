using MathNet.Numerics.LinearAlgebra;

namespace PopulationHealth;

/// <summary>The weighted least squares fit of an outcome on its determinants.</summary>
internal static class LinearFit
{
    /// <summary>The coefficients as given, or fitted where they are not; null where the columns depend on each other.</summary>
    public static double[]? Of(RankedNumbers outcome, double[][] columns, double?[] given)
    {
        if (given[0] is not null)
            return [.. given.Select(coefficient => coefficient!.Value)];
        // Centred and brought to one size, so that the rank can be told whatever the units are.
        var sizes = columns.Select(column => Size(outcome, column)).ToArray();
        if (outcome.Count <= columns.Length || sizes.Any(size => size == 0))
            return null;
        var left = Matrix<double>.Build.Dense(outcome.Count, columns.Length, (unit, place) => Centred(outcome, columns[place], unit) / sizes[place]);
        var right = Vector<double>.Build.Dense(outcome.Count, unit => Centred(outcome, outcome.Values, unit));
        var factors = left.QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin);
        if (factors.R.Diagonal().Any(entry => Math.Abs(entry) < 1e-10))
            return null;
        var solution = factors.Solve(right);
        return [.. sizes.Select((size, place) => solution[place] / size)];
    }

    /// <summary>The outcome less what the coefficients explain.</summary>
    public static double[] Rest(RankedNumbers outcome, double[][] columns, double[] coefficients)
    {
        var rest = (double[])outcome.Values.Clone();
        for (var place = 0; place < columns.Length; place++)
            for (var unit = 0; unit < rest.Length; unit++)
                rest[unit] -= coefficients[place] * columns[place][unit];
        return rest;
    }

    private static double Centred(RankedNumbers outcome, double[] values, int unit) => Math.Sqrt(outcome.Shares[unit]) * (values[unit] - outcome.MeanOf(values));

    private static double Size(RankedNumbers outcome, double[] values) => Math.Sqrt(Enumerable.Range(0, outcome.Count).Sum(unit => Math.Pow(Centred(outcome, values, unit), 2)));
}
