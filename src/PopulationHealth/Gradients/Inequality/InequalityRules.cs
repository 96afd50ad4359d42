namespace PopulationHealth;

/// <summary>Whose rules the measures of inequality follow. The estimates are the same; standard errors and limits are not.</summary>
public enum InequalityRules
{
    /// <summary>This library's: every standard error is on the scale of its estimate, and no limit lies where the measure cannot be.</summary>
    Usual,

    /// <summary>
    /// Those of the World Health Organization's R package healthequal 1.0.1, with its quirks, to reproduce its numbers: the standard errors of the
    /// ratio on the log scale and those of Theil, mean log deviation and attributable fraction without their factor, the concentration index's error from
    /// the scatter around a line, the observed mean in every draw of the weighted index of disparity, draws cut at the top only on a scale of 100.
    /// </summary>
    HealthEqual,
}
