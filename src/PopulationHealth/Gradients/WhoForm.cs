namespace PopulationHealth;

/// <summary>The two lines by which the WHO's Health Equity Assessment Toolkit makes its slope and relative index.</summary>
public enum WhoForm
{
    /// <summary>A logistic curve: for proportions, and rates as a share of what they are per.</summary>
    Logistic,

    /// <summary>A straight line by weighted least squares.</summary>
    Linear,
}
