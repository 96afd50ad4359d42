using System.Text.Json.Nodes;

namespace PopulationHealth.Notebooks;

/// <summary>Does what a request asks.</summary>
internal sealed class KernelAnswers(CSharpSession session, CodeAssistant assistant, BetweenCells between, KernelWriter writer)
{
    /// <summary>How long an output may wait for others, so that a cell that writes letter by letter does not send letter by letter.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    private const string Interrupted = "Interrupted";

    public async Task AnswerAsync(KernelRequest request)
    {
        var (code, id, cancellation) = (request.Code, request.Id, request.Interrupt.Token);
        try
        {
            var answer = request.Operation switch
            {
                "execute" => await ExecuteAsync(id, code, cancellation),
                "complete" => Completions(await assistant.CompleteAsync(code, request.Position, cancellation), code),
                "inspect" => Inspection(await assistant.InspectAsync(code, request.Position, cancellation)),
                "is_complete" => new JsonObject { ["status"] = CodeAssistant.Completeness(code) },
                var other => throw new NotSupportedException($"There is no operation {other}."),
            };
            writer.Send(id, "done", answer);
        }
        catch (NotSupportedException e)
        {
            writer.Send(id, "refused", new JsonObject { ["message"] = e.Message });
        }
        catch (Exception e)
        {
            // Whatever happens, every request has its answer, and the next one is served.
            var error = new CellError(e is OperationCanceledException ? Interrupted : e.GetType().Name, e.Message, null);
            writer.Send(id, "done", Status(error, []));
        }
    }

    private async Task<JsonObject> ExecuteAsync(int id, string code, CancellationToken interrupt)
    {
        writer.Send(id, between.Take());
        var collector = session.NewCollector();
        var run = session.RunAsync(code, FormattableString.Invariant($"cell {session.ExecutionCount + 1}"), collector, interrupt);
        while (await Task.WhenAny(run, Task.Delay(Beat, CancellationToken.None)) != run)
            writer.Send(id, collector.Take());
        CellError? error;
        try
        {
            error = await run;
        }
        catch (OperationCanceledException e)
        {
            error = new CellError(Interrupted, Reason(e), null);
            collector.Add(new ErrorOutput(error.Name, error.Message, [$"{error.Name}: {error.Message}"]));
        }
        var outputs = collector.Take();
        writer.Send(id, outputs);
        return Status(error, outputs);
    }

    private static string Reason(OperationCanceledException stopped) => stopped is CellLeftBehindException
        ? "The cell is in a call, or a finally block, that cannot be interrupted, and goes on in the background. What earlier cells declared is still there; restart the kernel to end it."
        : "The cell was interrupted. What earlier cells declared is still there.";

    private static JsonObject Status(CellError? error, IReadOnlyList<CellOutput> outputs) => error is null
        ? new JsonObject { ["status"] = "ok" }
        : new JsonObject
        {
            ["status"] = "error",
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. (outputs.OfType<ErrorOutput>().LastOrDefault()?.Traceback ?? []).Select(line => (JsonNode?)line)]),
        };

    private static JsonObject Completions(CodeCompletions completions, string code) => new()
    {
        ["start"] = KernelRequest.CursorOf(code, completions.Start),
        ["end"] = KernelRequest.CursorOf(code, completions.End),
        ["matches"] = new JsonArray([.. completions.Matches.Select(m => new JsonObject { ["text"] = m.Text, ["type"] = m.Kind })]),
    };

    private static JsonObject Inspection(string? text) => new() { ["found"] = text is not null, ["text"] = text ?? "" };
}
