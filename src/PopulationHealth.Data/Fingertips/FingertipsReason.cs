namespace PopulationHealth;

/// <summary>Why a row of a Fingertips file is not among the observations.</summary>
public enum FingertipsReason
{
    /// <summary>It says the same as an earlier row: downloads repeat an area under each of its area types.</summary>
    Repeated,

    /// <summary>It says something else than an earlier row of the same indicator, area, group and period. The earlier one stays; look at both.</summary>
    Contradiction,

    /// <summary>A cell cannot be read, or its indicator's measure cannot take the value.</summary>
    Unreadable,

    /// <summary>The row has another number of cells than the header, or a quotation mark is out of place.</summary>
    WrongForm,
}
