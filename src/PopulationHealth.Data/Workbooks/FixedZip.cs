using System.IO.Compression;

namespace PopulationHealth;

/// <summary>The same parts give the same bytes: a package is packed again, in a fixed order and with a fixed time.</summary>
internal static class FixedZip
{
    // The first time that the format knows.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Stream package)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of the parts comes first, as readers of a stream expect it.
            foreach (var part in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }
        return result.ToArray();
    }
}
