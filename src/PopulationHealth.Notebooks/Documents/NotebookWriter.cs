using System.Text.Json;
using System.Text.Json.Nodes;

namespace PopulationHealth.Notebooks;

/// <summary>From the document to the JSON that Jupyter would write.</summary>
internal static class NotebookWriter
{
    public static string Write(Notebook notebook)
    {
        var root = Object(notebook.Other);
        root["cells"] = Array(notebook.Cells.Select(Cell));
        root["metadata"] = Node(notebook.Metadata);
        root["nbformat"] = 4;
        root["nbformat_minor"] = notebook.FormatMinor;
        return JupyterJson.Write(root) + "\n";
    }

    /// <summary>The JSON of one output, its text as lines.</summary>
    public static JsonObject Output(CellOutput output) => Output(output, Lines);

    /// <summary>The JSON of one output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="text">How to write text of more than one line.</param>
    public static JsonObject Output(CellOutput output, Func<string, JsonNode?> text) => output switch
    {
        StreamOutput s => new JsonObject { ["output_type"] = "stream", ["name"] = s.Name, ["text"] = text(s.Text) },
        DisplayOutput d => new JsonObject
        {
            ["output_type"] = "display_data",
            ["data"] = Data(d.Data, text),
            ["metadata"] = Node(d.Metadata),
        },
        ResultOutput r => new JsonObject
        {
            ["output_type"] = "execute_result",
            ["data"] = Data(r.Data, text),
            ["metadata"] = Node(r.Metadata),
            ["execution_count"] = r.ExecutionCount,
        },
        ErrorOutput e => new JsonObject
        {
            ["output_type"] = "error",
            ["ename"] = e.Name,
            ["evalue"] = e.Message,
            ["traceback"] = Array(e.Traceback.Select(l => (JsonNode?)l)),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "An output is one of the four kinds of nbformat."),
    };

    private static JsonObject Cell(NotebookCell cell)
    {
        var node = Object(cell.Other);
        node["cell_type"] = cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" };
        node["metadata"] = Node(cell.Metadata);
        node["source"] = Lines(cell.Source);
        if (cell.Id is not null)
            node["id"] = cell.Id;
        if (cell.Kind is CellKind.Code)
        {
            node["execution_count"] = cell.ExecutionCount;
            node["outputs"] = Array(cell.Outputs.Select(Output));
        }
        return node;
    }

    private static JsonObject Data(MimeBundle bundle, Func<string, JsonNode?> text)
    {
        var data = new JsonObject();
        foreach (var content in bundle.Contents)
            data[content.MimeType] = content.IsJson ? JsonNode.Parse(content.Text) : text(content.Text);
        return data;
    }

    private static JsonArray Lines(string text) => Array(TextLines.SplitKeepingEnds(text).Select(l => (JsonNode?)l));

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    private static JsonObject Object(IReadOnlyDictionary<string, JsonElement> members)
    {
        var node = new JsonObject();
        foreach (var (name, value) in members)
            node[name] = Node(value);
        return node;
    }

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());
}
