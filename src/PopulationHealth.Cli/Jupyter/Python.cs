namespace PopulationHealth.Jupyter;

/// <summary>A Python that can run a kernel.</summary>
/// <param name="Path">The program, as a full path.</param>
/// <param name="Prefix">The folder of its environment (<c>sys.prefix</c>).</param>
internal sealed record Python(string Path, string Prefix);
