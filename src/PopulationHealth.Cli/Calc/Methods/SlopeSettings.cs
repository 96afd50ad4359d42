namespace PopulationHealth.Cli;

/// <summary>How the line of a group is fitted, from its settings.</summary>
internal static class SlopeSettings
{
    private static readonly Setting Type = new("value_type", SettingKind.Word, "what the values are: 0 other, such as life expectancy; 1 rates; 2 proportions from 0 to 1")
    {
        Words = ["0", "1", "2"],
        Default = "0",
        Placeholder = "TYPE",
    };

    private static readonly Setting Transform = new("transform", SettingKind.Flag, "fit the line to the logarithms of rates, to the log odds of proportions") { Default = "FALSE" };

    private static readonly Setting Scale = Multiplier.Of("what sii is multiplied by; below 0, quantile 1 minus the last one, and rii is turned over too", "1") with { IsSigned = true };

    /// <summary>The columns of <c>--by</c>.</summary>
    public static Setting By { get; } = new("by", SettingKind.Word, "area, or quantile for what the line is made of")
    {
        Words = ["area", "quantile"],
        Default = "area",
        IsOptionOnly = true,
        Placeholder = "WORD",
    };

    public static IReadOnlyList<Setting> All { get; } = [Type, Transform, Scale, By];

    public static bool IsByQuantile(CalcJob job) => job.ValueOf(By).Text == "quantile";

    /// <summary>The model of a group; or why there is none.</summary>
    public static (GradientModel Model, Reason Reason) Of(CalcGroup group)
    {
        var (type, transform, multiplier) = (group.ValueOf(Type), group.ValueOf(Transform), group.ValueOf(Scale));
        var reason = Type.Judge(type) is not Reason.None and var one ? one : Transform.Judge(transform) is not Reason.None and var two ? two : Scale.Judge(multiplier);
        var scale = type.Text switch { "1" => GradientScale.Log, "2" => GradientScale.Logit, _ => GradientScale.AsIs };
        return (new GradientModel(scale, transform.IsOn) { Multiplier = reason == Reason.None ? multiplier.Number : 1, Profile = GradientProfile.Ohid }, reason);
    }
}
