using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>From the JSON text of a notebook to the document.</summary>
internal sealed class NotebookReader
{
    private const string WhatToDo = "Open it in Jupyter or VS Code and save it again, or restore the file.";

    private readonly string _path;

    private NotebookReader(string path) => _path = path;

    public static Notebook Read(string json, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new NotebookReader(path).Notebook(document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            var line = (int?)e.LineNumber + 1;
            throw new NotebookException($"{path}, line {line}: this is not JSON, so not a notebook. {WhatToDo}", e) { Line = line };
        }
    }

    private Notebook Notebook(JsonElement root)
    {
        if (Integer(root, "nbformat") is not 4)
            throw Broken($"this is not a notebook of nbformat 4 (nbformat is {JsonValues.Member(root, "nbformat")?.GetRawText() ?? "not given"})");
        if (JsonValues.Member(root, "cells") is not { ValueKind: JsonValueKind.Array } cells)
            throw Broken("there is no list of cells");
        return new Notebook(_path, [.. cells.EnumerateArray().Select((c, i) => Cell(c, i + 1))])
        {
            Metadata = JsonValues.Member(root, "metadata") ?? JsonValues.EmptyObject,
            FormatMinor = Integer(root, "nbformat_minor") ?? 0,
            Other = Others(root, "cells", "metadata", "nbformat", "nbformat_minor"),
        };
    }

    private NotebookCell Cell(JsonElement cell, int number)
    {
        var kind = JsonValues.Text(cell, "cell_type") switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw Broken($"cell_type is {other ?? "not given"}; it must be code, markdown or raw", number),
        };
        var outputs = JsonValues.Member(cell, "outputs") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
        return new NotebookCell(kind, TextLines.Unix(JoinedText(cell, "source", number)))
        {
            Id = JsonValues.Text(cell, "id"),
            Metadata = JsonValues.Member(cell, "metadata") ?? JsonValues.EmptyObject,
            ExecutionCount = Integer(cell, "execution_count"),
            Outputs = [.. outputs.Select(o => Output(o, number))],
            Other = Others(cell, "cell_type", "source", "id", "metadata", "execution_count", "outputs"),
        };
    }

    private CellOutput Output(JsonElement output, int cell)
    {
        var metadata = JsonValues.Member(output, "metadata") ?? JsonValues.EmptyObject;
        return JsonValues.Text(output, "output_type") switch
        {
            "stream" => new StreamOutput(JsonValues.Text(output, "name") ?? "stdout", JoinedText(output, "text", cell)),
            "display_data" => new DisplayOutput(Bundle(output, cell)) { Metadata = metadata },
            "execute_result" => new ResultOutput(Bundle(output, cell), Integer(output, "execution_count")) { Metadata = metadata },
            "error" => new ErrorOutput(
                JsonValues.Text(output, "ename") ?? "",
                JsonValues.Text(output, "evalue") ?? "",
                JsonValues.Strings(output, "traceback")),
            var other => throw Broken(
                $"output_type is {other ?? "not given"}; it must be stream, display_data, execute_result or error", cell),
        };
    }

    private MimeBundle Bundle(JsonElement output, int cell)
    {
        if (JsonValues.Member(output, "data") is not { ValueKind: JsonValueKind.Object } data)
            throw Broken("an output has no data", cell);
        return new MimeBundle([.. data.EnumerateObject().Select(Content)]);

        MimeContent Content(JsonProperty member)
        {
            var isText = member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Array;
            return isText && !MimeContent.IsJsonType(member.Name)
                ? new MimeContent(member.Name, JoinedText(data, member.Name, cell), IsJson: false)
                : new MimeContent(member.Name, member.Value.GetRawText(), IsJson: true);
        }
    }

    private string JoinedText(JsonElement element, string name, int cell) =>
        JsonValues.Member(element, name) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString()!,
            { ValueKind: JsonValueKind.Array } => string.Concat(JsonValues.Strings(element, name)),
            _ => throw Broken($"{name} is neither a text nor a list of lines", cell),
        };

    private static int? Integer(JsonElement element, string name) =>
        JsonValues.Member(element, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    private static Dictionary<string, JsonElement> Others(JsonElement element, params ReadOnlySpan<string> known)
    {
        var others = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
                others[member.Name] = member.Value;
        }
        return others;
    }

    private NotebookException Broken(string what, int? cell = null) =>
        new($"{_path}{(cell is null ? "" : $": cell {cell}")}: {what}. {WhatToDo}") { Cell = cell };
}
