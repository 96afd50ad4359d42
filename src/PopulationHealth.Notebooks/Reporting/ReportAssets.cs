using System.Text;

namespace PopulationHealth.Notebooks;

/// <summary>The files beside the pages: the style and the script that the engine carries, and plotly.js when it is there.</summary>
internal static class ReportAssets
{
    public const string StylePath = "assets/report.css";
    public const string ScriptPath = "assets/report.js";
    public const string PlotlyPath = "assets/plotly-cartesian.min.js";

    /// <summary>Where the build puts plotly.js, when npm could fetch it.</summary>
    public static string DefaultPlotlyFile { get; } = Path.Join(AppContext.BaseDirectory, "assets", "plotly-cartesian.min.js");

    public static byte[] Style => [.. Resource("report.css"), .. Encoding.UTF8.GetBytes(DarkFigures.Css)];

    public static byte[] Script => Resource("report.js");

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(TextLines.Unix(reader.ReadToEnd()));
    }
}
