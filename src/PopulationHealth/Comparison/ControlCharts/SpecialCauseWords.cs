namespace PopulationHealth;

/// <summary>What the rules of a control chart are called.</summary>
public static class SpecialCauseWords
{
    extension(SpecialCause cause)
    {
        /// <summary>The name for files: "outside limits", "trend", "two of three", "shift"; empty where no rule holds.</summary>
        public string Code => cause switch
        {
            SpecialCause.None => "",
            SpecialCause.OutsideLimits => "outside limits",
            SpecialCause.Trend => "trend",
            SpecialCause.TwoOfThree => "two of three",
            SpecialCause.Shift => "shift",
            _ => throw Unknown(cause),
        };

        /// <summary>The rule in words.</summary>
        public string InWords => cause switch
        {
            SpecialCause.None => "varies as usual (common cause)",
            SpecialCause.OutsideLimits => "outside the limits",
            SpecialCause.Trend => "part of a run of points that all rise or all fall",
            SpecialCause.TwoOfThree => "one of two points out of three near a limit",
            SpecialCause.Shift => "part of a run of points on one side of the mean",
            _ => throw Unknown(cause),
        };
    }

    private static ArgumentOutOfRangeException Unknown(SpecialCause cause) => new(nameof(cause), cause, "This is no rule of a control chart that is known.");
}
