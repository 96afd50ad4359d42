using System.Text.Json;

namespace PopulationHealth;

/// <summary>
/// Reads boundaries from GeoJSON (RFC 7946), or from a file like it whose numbers are metres of a national grid. What is wrong is collected and said at once.
/// </summary>
internal static class GeoJson
{
    /// <summary>The shapes by code, as many as are wanted.</summary>
    /// <exception cref="ArgumentException">The text is not GeoJSON, or features lack a code or a shape; the message lists them.</exception>
    public static IReadOnlyDictionary<string, ValueList<PolygonPart>> Read(string boundaries, string codeProperty, IReadOnlySet<string> wanted)
    {
        if (string.IsNullOrWhiteSpace(boundaries))
            throw new ArgumentException("There are no boundaries; give the text of a GeoJSON file, such as File.ReadAllText(path).", nameof(boundaries));
        try
        {
            using var json = JsonDocument.Parse(boundaries);
            return Shapes(Features(json.RootElement), codeProperty, wanted);
        }
        catch (JsonException error)
        {
            throw new ArgumentException(
                $"The boundaries are not JSON: line {Markup.Number((error.LineNumber ?? 0) + 1)}, byte {Markup.Number((error.BytePositionInLine ?? 0) + 1)}. Give the text of a GeoJSON file, not its path.", nameof(boundaries), error);
        }
    }

    private static JsonElement[] Features(JsonElement boundaries)
    {
        if (boundaries.ValueKind == JsonValueKind.Object && boundaries.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array)
            return [.. features.EnumerateArray()];
        var type = boundaries.ValueKind == JsonValueKind.Object && boundaries.TryGetProperty("type", out var given) ? $"of type {given}" : $"a JSON {boundaries.ValueKind}";
        throw new ArgumentException($"The boundaries are {type}; they must be a GeoJSON FeatureCollection with a list of features.", nameof(boundaries));
    }

    private static Dictionary<string, ValueList<PolygonPart>> Shapes(JsonElement[] boundaries, string codeProperty, IReadOnlySet<string> wanted)
    {
        var shapes = new Dictionary<string, ValueList<PolygonPart>>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var (index, feature) in boundaries.Index())
        {
            var place = $"feature {Markup.Number(index + 1)}";
            if (Code(feature, codeProperty) is not { } code)
                problems.Add($"{place} has no code in '{codeProperty}'{Properties(feature)}");
            else if (!wanted.Contains(code))
                continue;
            else if (GeoShape.Of(feature, out var problem) is not { } parts)
                problems.Add($"{place} ({code}) {problem}");
            else if (!shapes.TryAdd(code, parts))
                problems.Add($"{place} has the code {code}, as one before it has");
        }
        return problems.Count == 0
            ? shapes
            : throw new ArgumentException($"{Markup.Number(problems.Count)} of {Markup.Number(boundaries.Length)} features of the boundaries cannot be used: {Listing.Some(problems)}.", nameof(boundaries));
    }

    private static string? Code(JsonElement feature, string property)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object
            || !properties.TryGetProperty(property, out var code))
            return null;
        var text = code.ValueKind is JsonValueKind.String ? code.GetString()!.Trim() : code.ValueKind is JsonValueKind.Number ? code.GetRawText() : "";
        return text.Length == 0 ? null : text;
    }

    private static string Properties(JsonElement feature) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object && properties.EnumerateObject().Any()
            ? $" (it has {string.Join("; ", properties.EnumerateObject().Select(property => property.Name))})"
            : " (it has no properties)";
}
