using System.Globalization;
using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>The console during a cell: everything written goes to the cell's collector.</summary>
internal sealed class CollectorWriter : TextWriter
{
    private readonly OutputCollector _collector;
    private readonly string _streamName;

    public CollectorWriter(OutputCollector collector, string streamName)
        : base(CultureInfo.InvariantCulture)
    {
        _collector = collector;
        _streamName = streamName;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value) => _collector.Write(_streamName, [value]);

    public override void Write(char[] buffer, int index, int count) => _collector.Write(_streamName, buffer.AsSpan(index, count));

    public override void Write(string? value) => _collector.Write(_streamName, value);

    public override void Write(ReadOnlySpan<char> buffer) => _collector.Write(_streamName, buffer);
}
