namespace PopulationHealth;

/// <summary>The confidence levels at which limits are published in England, and at which files of observations have columns for them.</summary>
internal static class PublishedLevels
{
    /// <summary>95%: the columns <c>lower</c> and <c>upper</c>.</summary>
    public const double Usual = 0.95;

    /// <summary>99.8%: the columns <c>lower_99_8</c> and <c>upper_99_8</c>.</summary>
    public const double Wide = 0.998;
}
