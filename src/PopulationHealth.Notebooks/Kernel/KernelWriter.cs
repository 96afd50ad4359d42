using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PopulationHealth.Notebooks;

/// <summary>Writes the answers, each whole, from any thread.</summary>
internal sealed class KernelWriter(Stream output)
{
    private const char RecordSeparator = '\u001e';

    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _lock = new();

    /// <summary>Sends what a cell has shown since it was last asked.</summary>
    public void Send(int id, IEnumerable<CellOutput> outputs)
    {
        foreach (var shown in outputs)
            Send(id, "output", new JsonObject { ["output"] = NotebookWriter.Output(shown, text => text) });
    }

    /// <summary>Sends one answer.</summary>
    public void Send(int id, string happened, JsonObject content)
    {
        content["id"] = id;
        content["event"] = happened;
        var bytes = Encoding.UTF8.GetBytes($"{RecordSeparator}{content.ToJsonString(Format)}\n");
        lock (_lock)
        {
            output.Write(bytes);
            output.Flush();
        }
    }
}
