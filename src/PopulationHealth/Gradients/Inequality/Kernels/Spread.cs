namespace PopulationHealth;

/// <summary>A standard error and how the limits are made of it; for the limits of what has a formula.</summary>
/// <param name="Error">The standard error as reported; not a number where unknown.</param>
/// <param name="Centre">What the limits lie around.</param>
/// <param name="Step">What the normal quantile is multiplied by.</param>
internal readonly record struct Spread(double Error, double Centre, double Step)
{
    /// <summary>Whether the limits are the centre times and divided by an exponential.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>No limit is below it.</summary>
    public double Floor { get; init; } = double.NegativeInfinity;

    /// <summary>No limit is above it.</summary>
    public double Ceiling { get; init; } = double.PositiveInfinity;

    public static Spread Unknown => new(double.NaN, double.NaN, double.NaN);

    public static Spread Around(double centre, double error) => new(error, centre, error);

    public double Limit(double z) => Math.Clamp(IsLogarithmic ? Centre * Math.Exp(z * Step) : Centre + (z * Step), Floor, Ceiling);
}
