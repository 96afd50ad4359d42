namespace PopulationHealth.Gallery;

/// <summary>The code of an example: the body of its <c>Draw</c> as the file has it, which the compiler read too.</summary>
internal static class ExampleSource
{
    private const string Begin = "    public Figure Draw()\n    {\n";
    private const string End = "\n    }\n";
    private const int Indent = 8;

    public static string Of(IGalleryExample example)
    {
        var name = example.GetType().Name;
        using var stream = typeof(ExampleSource).Assembly.GetManifestResourceStream($"Gallery/{name}.cs")
            ?? throw new InvalidOperationException($"The example {name} stands in no file of its name; move it to Gallery/Examples/{name}.cs.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var from = text.IndexOf(Begin, StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf(End, from, StringComparison.Ordinal);
        if (to < 0)
            throw new InvalidOperationException($"The example {name} has no Draw with a body in braces, so there is no code to print.");
        return string.Join('\n', text[(from + Begin.Length)..to].Split('\n').Select(line => line.Length > Indent ? line[Indent..] : ""));
    }
}
