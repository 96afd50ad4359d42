namespace PopulationHealth.Cli;

/// <summary>What kind of funnel a group is, from its settings.</summary>
internal readonly record struct FunnelSettings(FunnelKind Kind, double Multiplier, double Years, Reason Reason)
{
    public static Setting Statistic { get; } = new("statistic", SettingKind.Word, "what is plotted: proportion, ratio or rate")
    {
        Words = ["proportion", "ratio", "rate"],
        Default = "proportion",
        Placeholder = "WORD",
    };

    public static Setting Subtype { get; } = new("subtype", SettingKind.Word, "of a ratio: isr (observed over expected) or count (minus 1); of a rate: crude or dsr")
    {
        Words = ["count", "isr", "crude", "dsr"],
        Placeholder = "WORD",
    };

    public static Setting Scale { get; } = PopulationHealth.Cli.Multiplier.Of("what values are multiplied by; by default 100, for a rate 100000, for a ratio count 1", "");

    public static Setting YearsOfData { get; } = new("years_of_data", SettingKind.Number, "how many years the events were counted in; by default 1") { Placeholder = "NUMBER" };

    public static IReadOnlyList<Setting> All { get; } = [Statistic, Subtype, Scale, YearsOfData];

    /// <summary>The settings of a group; a multiplier or years that are NA are the default.</summary>
    public static FunnelSettings Of(CalcGroup group)
    {
        FunnelKind? kind = (group.ValueOf(Statistic).Text, group.ValueOf(Subtype).Text) switch
        {
            ("proportion", _) => FunnelKind.Proportion,
            ("ratio", "isr") => FunnelKind.StandardisedRatio,
            ("ratio", "count") => FunnelKind.RelativeExcess,
            ("rate", "crude") => FunnelKind.CrudeRate,
            ("rate", "dsr") => FunnelKind.StandardisedRate,
            _ => null,
        };
        var usual = kind switch { FunnelKind.RelativeExcess => 1, FunnelKind.CrudeRate or FunnelKind.StandardisedRate => 100_000, _ => 100 };
        var multiplier = Or(group.ValueOf(Scale), usual);
        var years = Or(group.ValueOf(YearsOfData), 1);
        var reason = kind is null || Scale.Judge(multiplier) != Reason.None || YearsOfData.Judge(years) != Reason.None ? Reason.Setting : Reason.None;
        return new FunnelSettings(kind ?? FunnelKind.Proportion, multiplier.Number, years.Number, reason);
    }

    private static SettingValue Or(SettingValue value, double usual) => double.IsNaN(value.Number) ? new SettingValue("", usual) : value;
}
