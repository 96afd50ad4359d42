using System.Text;
using PopulationHealth.Cli;

namespace PopulationHealth.Tests;

/// <summary>A million rows stream through without being held.</summary>
public sealed class CalcStreamTests : CalcHarness
{
    private const int Rows = 1_000_000;
    private const long Megabyte = 1 << 20;

    [Fact]
    public async Task MillionRows_OfFiftyThousandGroups_AreNotHeld()
    {
        var input = new RowStream("area,age,x,n,stdpop\n", Rows, row => $"A{row / 20},{row % 20},{row % 37},{1000 + (row % 900)},5000\n");
        Assert.Equal(Rows / 20, await Count("dsr", input));
        Assert.True(input.Growth < 30 * Megabyte, $"{input.Growth / Megabyte} MB were held.");
    }

    [Fact]
    public async Task MillionRows_EachAGroup_HoldNoMoreThanTheirHashes()
    {
        var input = new RowStream("area,x,n\n", Rows, row => $"A{row},{row % 37},{1000 + (row % 900)}\n");
        Assert.Equal(Rows, await Count("rate", input));
        Assert.True(input.Growth < 90 * Megabyte, $"{input.Growth / Megabyte} MB were held.");
    }

    private async Task<int> Count(string method, RowStream input)
    {
        Assert.Equal(ExitCode.Success, await CommandLine.RunAsync(["calc", method, "-", "-o", In("out.csv")], Console() with { OpenIn = () => input }));
        return File.ReadLines(In("out.csv")).Count() - 1;
    }

    /// <summary>Rows that are made when they are read; looks at the memory in use while they are.</summary>
    private sealed class RowStream(string header, int rows, Func<int, string> write) : Stream
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private byte[] _line = Encoding.UTF8.GetBytes(header);
        private int _at;
        private int _next;

        public long Growth { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var start = offset;
            while (count > 0 && (_at < _line.Length || Next()))
            {
                var length = Math.Min(count, _line.Length - _at);
                _line.AsSpan(_at, length).CopyTo(buffer.AsSpan(offset));
                (_at, offset, count) = (_at + length, offset + length, count - length);
            }
            return offset - start;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private bool Next()
        {
            if (_next == rows)
                return false;
            (_line, _at) = (Encoding.UTF8.GetBytes(write(_next++)), 0);
            if (_next % (rows / 10) == 0)
                Growth = Math.Max(Growth, GC.GetTotalMemory(forceFullCollection: true) - _before);
            return true;
        }
    }
}
