namespace PopulationHealth.Cli;

/// <summary>What the methods on life tables share.</summary>
internal static class LifeColumns
{
    public static InputColumn StartAge { get; } = new("startage", "the age at which the band begins, in years");

    public static InputColumn Population { get; } = new("pops", "people at mid-year, or person-years, above 0");

    public static InputColumn Deaths { get; } = new("deaths", "deaths, 0 to pops");

    public static InputColumn Cause { get; } = new("cause", "cause of death: a label; deaths are added up over the causes, pops are the same for all and taken once")
    {
        IsText = true,
        IsOptional = true,
    };

    public static Setting Bands { get; } = new("bands", SettingKind.Text, "the age bands: ohid20 (0, 1, 5 ... 90), 85+, single (0, 1, 2 ... 90), or their start ages, such as 0,1,5,...,90")
    {
        Default = "ohid20",
        IsOptionOnly = true,
        Placeholder = "BANDS",
        Check = text =>
        {
            try
            {
                AgeBands.Parse(text);
                return null;
            }
            catch (FormatException e)
            {
                return e.Message;
            }
        },
    };

    /// <summary>Why a life table is not computed or not shown.</summary>
    public static IReadOnlyList<Reason> Reasons { get; } =
    [
        Reason.Bands, Reason.MissingInput, Reason.CountOutOfRange, Reason.PopulationNotPositive, Reason.EventsAbovePopulation, Reason.PopulationTooSmall, Reason.IntervalTooWide,
        Reason.NoDeathsInOpenBand, Reason.NoSurvivors,
    ];

    public static OutputColumn StartAgeOut { get; } = new("startage", "the age at which the band begins, in years");

    public static AgeBands BandsOf(CalcJob job) => AgeBands.Parse(job.ValueOf(Bands).Text);
}
