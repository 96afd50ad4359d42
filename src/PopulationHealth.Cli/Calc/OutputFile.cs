namespace PopulationHealth.Cli;

/// <summary>
/// The output, written beside its place first: only a run without a problem moves it there, and whatever stood there before stays until then. Without a
/// path it goes to the console in the end.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string _draft;
    private readonly FileStream _stream;

    /// <summary>Begins a draft.</summary>
    /// <param name="path">Where the output goes; null for the console.</param>
    /// <param name="inputs">The files that are read: none of them may be written over.</param>
    public OutputFile(string? path, params IEnumerable<string> inputs)
    {
        if (path is not null && inputs.FirstOrDefault(input => RealPath.AreSame(path, input)) is { } read)
            throw new IOException($"-o {path} is the file {read} that is read; it would be lost. Give the output another name; nothing was written.");
        _path = path is null ? null : Target(Path.GetFullPath(path));
        if (_path is not null && Directory.Exists(_path))
            throw new IOException($"{path} is a folder; give the path of a file to write.");
        if (_path is not null && !Directory.Exists(Path.GetDirectoryName(_path)))
            throw new IOException($"{path}: the folder {Path.GetDirectoryName(_path)} does not exist; make it first.");
        _draft = (_path is null || RealPath.IsDevice(_path) ? Path.Join(Path.GetTempPath(), "populationhealth") : _path) + "." + Path.GetRandomFileName();
        _stream = new FileStream(_draft, FileMode.CreateNew, FileAccess.ReadWrite);
    }

    public Stream Stream => _stream;

    /// <summary>Puts what was written into its place.</summary>
    public void Publish(TextWriter console)
    {
        if (_path is null)
        {
            _stream.Position = 0;
            using var text = new StreamReader(_stream, leaveOpen: true);
            var buffer = new char[1 << 14];
            for (int read; (read = text.Read(buffer)) > 0;)
                console.Write(buffer.AsSpan(0, read));
            return;
        }
        _stream.Dispose();
        if (RealPath.IsDevice(_path))
            File.AppendAllBytes(_path, File.ReadAllBytes(_draft));
        else
            File.Move(_draft, _path, overwrite: true);
    }

    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_draft);
    }

    // A link stays; what it points to is replaced.
    private static string Target(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
}
