using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PopulationHealth.Notebooks;

/// <summary>
/// The engine for an editor: one C# state that runs cell after cell as requests arrive, by the rules of <see cref="CSharpSession"/>.
/// </summary>
/// <remarks>
/// <para>
/// Requests come one a line, as JSON in UTF-8. Answers go out as a JSON text sequence (RFC 7464): U+001E, the JSON, a line feed. Whatever
/// stands between a line feed and the next U+001E is no answer but what native code or another process wrote to the same pipe.
/// Every request but <c>interrupt</c> and <c>shutdown</c> has a number of its own, <c>id</c>, and is answered in its turn.
/// </para>
/// <list type="table">
/// <item><term><c>{"op": "execute", "id": 1, "code": "1 + 1"}</c></term><description>
/// Any number of <c>{"id": 1, "event": "output", "output": ...}</c> as they happen, each an output of nbformat 4 with text as one string;
/// then <c>{"id": 1, "event": "done", "status": "ok"}</c>, or with <c>"status": "error"</c>, <c>ename</c>, <c>evalue</c> and <c>traceback</c>
/// (the error is also the last output).</description></item>
/// <item><term><c>{"op": "complete", "id": 2, "code": ..., "cursor": 5}</c></term><description>
/// <c>{"id": 2, "event": "done", "start": 3, "end": 5, "matches": [{"text": "Length", "type": "property"}]}</c>. Places are counted in
/// characters of Unicode.</description></item>
/// <item><term><c>{"op": "inspect", "id": 3, "code": ..., "cursor": 5}</c></term><description>
/// <c>{"id": 3, "event": "done", "found": true, "text": ...}</c>: the signature and the summary of its documentation.</description></item>
/// <item><term><c>{"op": "is_complete", "id": 4, "code": ...}</c></term><description>
/// <c>{"id": 4, "event": "done", "status": "complete"}</c>, or <c>incomplete</c>, or <c>invalid</c>.</description></item>
/// <item><term><c>{"op": "interrupt"}</c></term><description>
/// No answer of its own: the cells under way end with the error <c>Interrupted</c>; what earlier cells declared stays.</description></item>
/// <item><term>Anything else</term><description><c>{"id": 0, "event": "refused", "message": ...}</c>.</description></item>
/// <item><term><c>{"op": "shutdown"}</c>, or the end of the input</term><description>Interrupts and returns.</description></item>
/// </list>
/// </remarks>
public static class KernelHost
{
    /// <summary>The name by which Jupyter knows the kernel, as a notebook saved with it has it in its kernelspec.</summary>
    public const string KernelName = "populationhealth";

    /// <summary>Serves until the input ends or asks to shut down.</summary>
    /// <param name="input">The requests.</param>
    /// <param name="output">The answers; nothing else may write to it.</param>
    /// <param name="folder">The notebook's folder: relative paths start here.</param>
    /// <param name="cancellation">Ends the service as a shutdown does.</param>
    public static async Task RunAsync(Stream input, Stream output, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var session = new CSharpSession(folder, evidence: null, isInterruptible: true);
        using var assistant = new CodeAssistant(session);
        using var between = new BetweenCells(session);
        var writer = new KernelWriter(output);
        var queue = new KernelQueue(new KernelAnswers(session, assistant, between, writer));
        try
        {
            using var reader = new StreamReader(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 4096, leaveOpen: true);
            // The wait is what is cancelled: reading a pipe cannot be.
            while (await reader.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellation) is { } line && Take(line))
            {
            }
        }
        catch (OperationCanceledException)
        {
            // As the end of the input.
        }
        finally
        {
            await queue.CloseAsync();
        }

        bool Take(string line)
        {
            try
            {
                return queue.Take(KernelRequest.Parse(line));
            }
            catch (JsonException e)
            {
                writer.Send(0, "refused", new JsonObject { ["message"] = e.Message });
                return true;
            }
        }
    }
}
