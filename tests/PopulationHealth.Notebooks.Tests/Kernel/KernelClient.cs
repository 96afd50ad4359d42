using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>A kernel in this process, and the other end of its pipes.</summary>
internal sealed class KernelClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Pipe _requests = new();
    private readonly Pipe _answers = new();
    private readonly Task _kernel;
    private readonly StreamReader _reader;
    private int _id;

    public KernelClient()
    {
        _kernel = Task.Run(() => KernelHost.RunAsync(_requests.Reader.AsStream(), _answers.Writer.AsStream(), Path.GetTempPath()));
        _reader = new StreamReader(_answers.Reader.AsStream());
    }

    /// <summary>When the kernel has returned.</summary>
    public Task Ended => _kernel.WaitAsync(Patience);

    public int Send(string operation, string code = "", int cursor = 0)
    {
        Write(JsonSerializer.Serialize(new { id = ++_id, op = operation, code, cursor }));
        return _id;
    }

    public void Write(string line) => _requests.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n")).AsTask().Wait();

    public void EndInput() => _requests.Writer.Complete();

    /// <summary>The next answer, whichever request it belongs to.</summary>
    public async Task<JsonElement> Next()
    {
        var line = await _reader.ReadLineAsync().WaitAsync(Patience);
        Assert.StartsWith("\u001e", line);
        return JsonDocument.Parse(line![1..]).RootElement;
    }

    /// <summary>Runs a cell: the outputs, and the last answer.</summary>
    public async Task<(List<JsonElement> Outputs, JsonElement Done)> Execute(string code) => await Rest(Send("execute", code));

    /// <summary>The outputs and the last answer of a cell that was sent.</summary>
    public async Task<(List<JsonElement> Outputs, JsonElement Done)> Rest(int id)
    {
        var outputs = new List<JsonElement>();
        while (true)
        {
            var answer = await Next();
            Assert.Equal(id, answer.GetProperty("id").GetInt32());
            if (answer.GetProperty("event").GetString() == "done")
                return (outputs, answer);
            outputs.Add(answer.GetProperty("output"));
        }
    }

    /// <summary>The value of an expression as text.</summary>
    public async Task<string?> Value(string expression)
    {
        var (outputs, done) = await Execute(expression);
        Assert.True(done.GetProperty("status").GetString() == "ok", done.ToString());
        return outputs[^1].GetProperty("data").GetProperty("text/plain").GetString();
    }

    public async Task<JsonElement> Ask(string operation, string code, int cursor = 0)
    {
        Send(operation, code, cursor);
        return await Next();
    }

    public async ValueTask DisposeAsync()
    {
        EndInput();
        await Ended;
        _reader.Dispose();
    }
}
