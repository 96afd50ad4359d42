namespace PopulationHealth;

/// <summary>Why a point of a control chart is more than chance; where several rules hold, the first in this order is named.</summary>
public enum SpecialCause : byte
{
    /// <summary>None of the rules holds: the point varies as the others do (common cause).</summary>
    None,

    /// <summary>Outside the process limits.</summary>
    OutsideLimits,

    /// <summary>One of seven or more points that rise, or fall, one after the other.</summary>
    Trend,

    /// <summary>One of two out of three points in a row that lie near the same limit, the third on the same side of the mean.</summary>
    TwoOfThree,

    /// <summary>One of seven or more points in a row on the same side of the mean.</summary>
    Shift,
}
