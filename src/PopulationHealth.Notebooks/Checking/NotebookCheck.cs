using System.Text.Json.Nodes;

namespace PopulationHealth.Notebooks;

/// <summary>Compares the outputs of a fresh run with the committed ones. Nothing is forgiven but the layout of JSON.</summary>
public static class NotebookCheck
{
    /// <summary>Every output that differs, in order; empty when all are the same.</summary>
    /// <param name="committed">The notebook as it is in the file.</param>
    /// <param name="now">The same notebook after a run.</param>
    public static IReadOnlyList<OutputDifference> Compare(Notebook committed, Notebook now)
    {
        ArgumentNullException.ThrowIfNull(committed);
        ArgumentNullException.ThrowIfNull(now);
        if (committed.Cells.Count != now.Cells.Count)
            throw new ArgumentException($"The run has {now.Cells.Count} cells, the notebook {committed.Cells.Count}: give the same notebook before and after a run.", nameof(now));
        return
        [
            .. committed.Cells.Zip(now.Cells).SelectMany((pair, i) => Cell(committed.Path, i + 1, pair.First.Outputs, pair.Second.Outputs)),
        ];
    }

    private static IEnumerable<OutputDifference> Cell(
        string notebook, int cell, IReadOnlyList<CellOutput> committed, IReadOnlyList<CellOutput> now)
    {
        for (var i = 0; i < Math.Max(committed.Count, now.Count); i++)
        {
            var before = i < committed.Count ? Faces(committed[i]) : [];
            var after = i < now.Count ? Faces(now[i]) : [];
            foreach (var name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
            {
                var label = FormattableString.Invariant($"output {i + 1} ({name})");
                if (FirstDifference(before.GetValueOrDefault(name), after.GetValueOrDefault(name)) is var (line, was, here))
                    yield return new OutputDifference(notebook, cell, label, line, was, here);
            }
        }
    }

    /// <summary>The output's text in each of its formats, and the rest of it.</summary>
    private static Dictionary<string, string> Faces(CellOutput output)
    {
        var node = NotebookWriter.Output(output);
        var faces = new Dictionary<string, string>(StringComparer.Ordinal);
        if (node["data"] is JsonObject data)
        {
            node.Remove("data");
            foreach (var (mimeType, content) in data)
                faces[mimeType] = Text(content);
        }
        if (node["text"] is JsonArray text)
        {
            node.Remove("text");
            faces["text"] = Text(text);
        }
        faces[node["output_type"]!.GetValue<string>()] = JupyterJson.Write(node);
        return faces;
    }

    private static string Text(JsonNode? content) =>
        content is JsonArray lines && lines.All(l => l?.GetValueKind() is System.Text.Json.JsonValueKind.String)
            ? string.Concat(lines.Select(l => l!.GetValue<string>()))
            : JupyterJson.Write(content);

    private static (int Line, string? Committed, string? Now)? FirstDifference(string? committed, string? now)
    {
        if (committed == now)
            return null;
        var before = committed?.Split('\n') ?? [];
        var after = now?.Split('\n') ?? [];
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
            line++;
        return (line + 1, before.ElementAtOrDefault(line), after.ElementAtOrDefault(line));
    }
}
