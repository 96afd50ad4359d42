using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Jupyter;

/// <summary>The folder by which Jupyter knows a kernel: <c>kernel.json</c> and the program that it starts.</summary>
internal static class KernelSpec
{
    public const string Name = KernelHost.KernelName;

    public const string DisplayName = "PopulationHealth (C#)";

    private const string Wrapper = "populationhealth_kernel.py";

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the folder, over an older one.</summary>
    /// <param name="folder">The kernel's folder.</param>
    /// <param name="python">The Python that runs the wrapper.</param>
    /// <param name="engine">The command line of the engine.</param>
    public static void Write(string folder, string python, IReadOnlyList<string> engine)
    {
        Directory.CreateDirectory(folder);
        var wrapper = Path.Join(folder, Wrapper);
        using (var content = typeof(KernelSpec).Assembly.GetManifestResourceStream(Wrapper)!)
        using (var file = File.Create(wrapper))
            content.CopyTo(file);
        File.WriteAllText(Path.Join(folder, "kernel.json"), Json(python, wrapper, engine, Environment.GetEnvironmentVariable("DOTNET_ROOT")));
    }

    /// <summary>The text of <c>kernel.json</c>.</summary>
    /// <param name="python">The Python that runs the wrapper.</param>
    /// <param name="wrapper">The wrapper.</param>
    /// <param name="engine">The command line of the engine.</param>
    /// <param name="dotnetRoot">Where .NET is, when a variable has to say so: a desktop's Jupyter may not have it.</param>
    internal static string Json(string python, string wrapper, IReadOnlyList<string> engine, string? dotnetRoot)
    {
        string[] command = [python, wrapper, "{connection_file}", .. engine];
        var spec = new JsonObject
        {
            ["argv"] = new JsonArray([.. command.Select(part => (JsonNode?)part)]),
            ["display_name"] = DisplayName,
            ["language"] = "C#",
            ["interrupt_mode"] = "signal",
            ["env"] = string.IsNullOrEmpty(dotnetRoot) ? new JsonObject() : new JsonObject { ["DOTNET_ROOT"] = dotnetRoot },
        };
        return spec.ToJsonString(Format) + "\n";
    }
}
