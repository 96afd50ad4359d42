namespace PopulationHealth;

/// <summary>Whether a workbook meets a rule.</summary>
public enum WorkbookVerdict
{
    /// <summary>It does.</summary>
    Met,

    /// <summary>It does not; the findings say where.</summary>
    NotMet,

    /// <summary>A machine cannot tell: look yourself. Findings say where, if there is anything to look at.</summary>
    CannotTell,
}
