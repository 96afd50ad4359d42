namespace PopulationHealth;

/// <summary>
/// The grid on which a group's normal error is integrated, along a line beside the real axis: there the integrand of the characteristic function dies away
/// instead of turning faster and faster, and few points are enough.
/// </summary>
/// <param name="Points">How many points, a multiple of 32.</param>
/// <param name="Step">The distance between two, in standard errors.</param>
/// <param name="Shift">How far the line lies above the real axis, in standard errors.</param>
/// <remarks>
/// On a line at height θ the trapezium rule's error is about exp(-2πθ / step), as long as θ times the standard error stays below π: at a larger standard error the line must lie
/// lower and the points closer.
/// </remarks>
internal sealed record InversionGrid(int Points, double Step, double Shift)
{
    // The standard error of a logarithm from two events on; beyond it the grid is halved as often as needed.
    private const double UsualError = 0.75;

    /// <summary>The grid for the largest standard error.</summary>
    public static InversionGrid For(double largestError)
    {
        var grid = new InversionGrid(32, 0.45, 2);
        for (var error = largestError; error > UsualError; error /= 2)
            grid = grid.Finer;
        return grid;
    }

    public InversionGrid Finer => new(2 * Points, Step / 2, Shift / 2);
}
