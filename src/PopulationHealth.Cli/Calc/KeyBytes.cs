using System.Security.Cryptography;

namespace PopulationHealth.Cli;

/// <summary>The cells of a key, one after the other; the room is used again for the next key.</summary>
internal sealed class KeyBytes
{
    // No byte of UTF-8, so that no two keys look alike.
    private const byte End = 0xFF;
    private const int LongestHash = 32;

    private byte[] _bytes = new byte[64];
    private int _length;

    private ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Add(ReadOnlySpan<byte> cell)
    {
        var length = _length + cell.Length + 1;
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(length, 2 * _bytes.Length));
        cell.CopyTo(_bytes.AsSpan(_length));
        _bytes[length - 1] = End;
        _length = length;
    }

    public bool Is(KeyBytes other) => Bytes.SequenceEqual(other.Bytes);

    /// <summary>The cells in their order.</summary>
    public MemoryExtensions.SpanSplitEnumerator<byte> Cells => Bytes[..Math.Max(0, _length - 1)].Split(End);

    /// <summary>A cell that <see cref="Cells"/> found.</summary>
    public ReadOnlySpan<byte> this[Range cell] => Bytes[cell];

    /// <summary>128 bits that stand for the key: two keys share them once in more files than there will ever be.</summary>
    public (ulong, ulong) Hash()
    {
        Span<byte> hash = stackalloc byte[LongestHash];
        SHA256.HashData(Bytes, hash);
        return (BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[8..]));
    }
}
