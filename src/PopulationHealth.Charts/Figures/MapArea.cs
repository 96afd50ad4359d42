namespace PopulationHealth;

/// <summary>An area on a map: its code, by which its shape is found, and its value.</summary>
/// <param name="Code">The code as the boundaries have it, such as E02001958.</param>
/// <param name="Value">Its value, labelled by the area's name; or the reason why there is none.</param>
public sealed record MapArea(string Code, LabelledValue Value)
{
    /// <summary>The code.</summary>
    public string Code { get; } = string.IsNullOrWhiteSpace(Code)
        ? throw new ArgumentException("An area on a map needs the code by which its shape is found.", nameof(Code))
        : Code.Trim();

    /// <summary>An area's figure, found by the area's own code.</summary>
    /// <param name="observation">The observation; its area has a code.</param>
    /// <exception cref="ArgumentException">The area has no code.</exception>
    public static MapArea Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var code = observation.Area.Code ?? throw new ArgumentException(
            $"'{observation.Area}' has no code, by which its shape could be found; give code and value.", nameof(observation));
        return new MapArea($"{code}", new LabelledValue(observation.Area.Name, observation));
    }
}
