using System.Text;

namespace PopulationHealth.Tests;

/// <summary>
/// How notebooks/data/england.csv is made of what <c>populationhealth evidence --area England</c> writes (docs/your-place.md): the figures of public pages, and of each
/// source only what does not name the one city whose evidence it is.
/// </summary>
internal static class EnglandExtract
{
    public const string Figures = "england.csv";

    public const string Indicators = "england-indicators.csv";

    public const string PageOfAnArea = "A page about one local area that also prints the figure for England";

    public static string Folder { get; } = Path.Join(RepositoryNotebooks.Folder, "data");

    public static bool NamesTheCity(string text) =>
        text.Contains("coventry", StringComparison.OrdinalIgnoreCase) || text.Contains("covwarks", StringComparison.OrdinalIgnoreCase);

    /// <summary>The figures, with their sources as the notebook has them.</summary>
    public static string FiguresOf(string evidenceFolder)
    {
        var own = IndicatorListFile.Read(Path.Join(evidenceFolder, "indicators.csv"));
        var figures = ObservationFile.Read(Path.Join(evidenceFolder, "public-pages.csv"), own).Select(figure => figure with { Source = Nameless(figure.Source) });
        return Written(stream => ObservationFile.Write(stream, figures));
    }

    /// <summary>The indicators that those figures use.</summary>
    public static string IndicatorsOf(string evidenceFolder)
    {
        var own = IndicatorListFile.Read(Path.Join(evidenceFolder, "indicators.csv"));
        var used = ObservationFile.Read(Path.Join(evidenceFolder, "public-pages.csv"), own).Indicators.ToHashSet();
        return Written(stream => IndicatorListFile.Write(stream, own.Where(used.Contains)));
    }

    // The title goes with any cell that names the city: it may be that of one of its neighbourhoods.
    private static Source Nameless(Source source) => !new[] { source.Document, source.Publisher, source.Section, source.Url }.Any(NamesTheCity) ? source : source with
    {
        Document = PageOfAnArea,
        Publisher = NamesTheCity(source.Publisher) ? "" : source.Publisher,
        Section = NamesTheCity(source.Section) ? "" : source.Section,
        Url = NamesTheCity(source.Url) ? "" : source.Url,
    };

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
