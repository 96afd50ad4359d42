namespace PopulationHealth.Cli;

/// <summary>The value of a setting.</summary>
/// <param name="Text">As it was written; empty for NA and where it was not given.</param>
/// <param name="Number">The number; not a number where it is a word.</param>
internal readonly record struct SettingValue(string Text, double Number)
{
    public static SettingValue None { get; } = new("", double.NaN);

    public bool IsOn => Text == "TRUE";
}
