using System.Collections.Frozen;
using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>Small readings of JSON that several places need.</summary>
internal static class JsonValues
{
    public static JsonElement EmptyObject { get; } = Parse("{}");

    public static IReadOnlyDictionary<string, JsonElement> NoMembers { get; } = FrozenDictionary<string, JsonElement>.Empty;

    /// <summary>Parses to a value that outlives its document.</summary>
    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>The member, or null when <paramref name="element"/> is no object or has no such member.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The member's text, or null when it is not there or is no string.</summary>
    public static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The strings of an array member; empty when it is not there.</summary>
    public static IReadOnlyList<string> Strings(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray().Where(e => e.ValueKind is JsonValueKind.String).Select(e => e.GetString()!)]
            : [];
}
