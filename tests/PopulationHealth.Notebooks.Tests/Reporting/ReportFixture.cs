using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

/// <summary>One report of two chapters, built once for all tests that only look at it.</summary>
public sealed class ReportFixture : IAsyncLifetime, IDisposable
{
    internal const string Figure = """
        using System.IO;
        public class TypeFormatterSourceAttribute : Attribute
        {
            public TypeFormatterSourceAttribute(Type type) => FormatterSourceType = type;
            public Type FormatterSourceType { get; }
            public string[] PreferredMimeTypes { get; set; }
        }
        public class Formatter
        {
            public string MimeType { get; set; }
            public string Text { get; set; }
            public bool Format(object instance, TextWriter writer) { writer.Write(Text); return true; }
        }
        public class Source
        {
            public IEnumerable<object> CreateTypeFormatters() => new[]
            {
                new Formatter { MimeType = "text/html", Text = "<figure class=\"ph-figure\"><div class=\"ph-picture\"><svg role=\"img\" aria-label=\"Falls\"></svg></div><figcaption>Falls</figcaption></figure>" },
                new Formatter { MimeType = "application/vnd.plotly.v1+json", Text = "{\"data\": [{\"name\": \"</script><script>alert(1)</script>&\u2028\"}]}" },
                new Formatter { MimeType = "text/plain", Text = "Falls" },
            };
        }
        [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html", "application/vnd.plotly.v1+json", "text/plain" })]
        public class Figure { }
        """;

    private readonly TempFolder _folder = new();

    internal ReportSummary Summary { get; private set; } = null!;

    internal ReportOptions Options { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder["nb"]);
        Cells.Save(_folder["nb/01-people.ipynb"],
            Cells.Markdown("# People\n\nWho lives <b>here</b>.\n\n#### Too deep\n\nSee [the gap](02-gap.ipynb#how-wide)."),
            Cells.Code(Figure, "remove-input"),
            Cells.Code("new Figure()"),
            Cells.Code("Console.WriteLine(\"<script>stream\");\nnew[] { new { Name = \"<script>table\" } }"),
            Cells.Code("\"removed cell\"", "remove-cell"),
            Cells.Code("\"removed output\".Length", "remove-output"));
        Cells.Save(_folder["nb/02-gap.ipynb"],
            Cells.Markdown("# The gap\n\nHow wide it is."), Cells.Markdown("## How wide\n\nVery."), Cells.Markdown("# Again"), Cells.Code("1 + 1"));
        File.WriteAllText(_folder["plotly.js"], "/* plotly */");
        Options = new ReportOptions(_folder["nb"], _folder["out"]) { PlotlyFile = _folder["plotly.js"], Title = "Our report" };
        Summary = await ReportBuilder.BuildAsync(Options);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    internal string Text(string name) => File.ReadAllText(_folder[$"out/{name}"]);

    internal IHtmlDocument Page(string name) => new HtmlParser().ParseDocument(Text(name));
}
