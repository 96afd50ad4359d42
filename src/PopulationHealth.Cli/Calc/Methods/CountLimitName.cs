namespace PopulationHealth.Cli;

/// <summary>Which of the two intervals a count has, in the words of the field's other tools.</summary>
internal static class CountLimitName
{
    public static string Of(double count) => count switch
    {
        >= Byar.Least and < double.PositiveInfinity => "Byars",
        >= 0 and < Byar.Least => "Exact",
        _ => "NA",
    };
}
