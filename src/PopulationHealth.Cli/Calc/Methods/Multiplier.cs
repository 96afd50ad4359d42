namespace PopulationHealth.Cli;

/// <summary>The setting that many methods share.</summary>
internal static class Multiplier
{
    public const string Name = "multiplier";

    public static Setting Of(string description, string usual) => new(Name, SettingKind.Number, description) { Default = usual, Placeholder = "NUMBER" };
}
