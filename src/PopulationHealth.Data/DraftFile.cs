namespace PopulationHealth;

/// <summary>A file that is written beside its place and put there when it is whole; whatever stood there before stays until then.</summary>
internal sealed class DraftFile : IDisposable
{
    private readonly string _path;
    private readonly string _draft;
    private readonly FileStream _stream;

    public DraftFile(string path)
    {
        // A link stays; what it points to is replaced.
        _path = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        _draft = $"{_path}.{Path.GetRandomFileName()}";
        _stream = new FileStream(_draft, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream => _stream;

    /// <summary>Puts what was written into its place.</summary>
    public void Publish()
    {
        _stream.Dispose();
        File.Move(_draft, _path, overwrite: true);
    }

    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_draft);
    }
}
