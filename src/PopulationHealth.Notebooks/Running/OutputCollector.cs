using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>Keeps what a cell writes and displays in the order in which it happened, from any thread.</summary>
internal sealed class OutputCollector
{
    /// <summary>The collector of the cell that runs in this flow of execution: how <c>x.Display()</c> finds it.</summary>
    private static readonly AsyncLocal<OutputCollector?> Ambient = new();

    private readonly Lock _lock = new();
    private readonly List<CellOutput> _outputs = [];
    private readonly StringBuilder _stream = new();
    private readonly BundleFormatter _formatter;
    private string _streamName = "";

    public OutputCollector(BundleFormatter formatter) => _formatter = formatter;

    public static OutputCollector? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public void Write(string streamName, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (streamName != _streamName)
                EndStream();
            _streamName = streamName;
            _stream.Append(text);
        }
    }

    public void Display(object? value) => Add(new DisplayOutput(_formatter.Format(value)));

    public void AddResult(object? value, int executionCount) => Add(new ResultOutput(_formatter.Format(value), executionCount));

    public void Add(CellOutput output)
    {
        lock (_lock)
        {
            EndStream();
            _outputs.Add(output);
        }
    }

    /// <summary>The outputs so far.</summary>
    public IReadOnlyList<CellOutput> Outputs()
    {
        lock (_lock)
        {
            EndStream();
            return [.. _outputs];
        }
    }

    /// <summary>The outputs since the last call, which are forgotten here.</summary>
    public IReadOnlyList<CellOutput> Take()
    {
        lock (_lock)
        {
            EndStream();
            CellOutput[] taken = [.. _outputs];
            _outputs.Clear();
            return taken;
        }
    }

    private void EndStream()
    {
        if (_stream.Length > 0)
            _outputs.Add(new StreamOutput(_streamName, TextLines.Unix(_stream.ToString())));
        _stream.Clear();
    }
}
