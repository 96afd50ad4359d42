using PopulationHealth.Notebooks;

namespace PopulationHealth.Tests;

public sealed class NamedFormattersTests
{
    private readonly BundleFormatter _formatter = new();

    [Fact]
    public void Format_PreferredMimeTypes_AreAllInOneBundleHtmlFirst()
    {
        var bundle = _formatter.Format(new Figure("f"));

        Assert.Equal([MimeBundle.Html, MimeBundle.Plotly, MimeBundle.Plain], bundle.Contents.Select(c => c.MimeType));
        Assert.Equal("<b>f</b>", bundle.Find(MimeBundle.Html));
        Assert.True(bundle.Contents[1].IsJson);
    }

    [Fact]
    public void Format_NoPreference_TakesHtmlAndPlainText() =>
        Assert.Equal([MimeBundle.Html, MimeBundle.Plain], _formatter.Format(new Implementation()).Contents.Select(c => c.MimeType));

    [Fact]
    public void Format_AttributeOnBaseType_IsFound() =>
        Assert.Equal("<b>derived</b>", _formatter.Format(new Derived()).Find(MimeBundle.Html));

    [Fact]
    public void Format_FormatterDeclines_FormatIsLeftOut() =>
        Assert.Equal([MimeBundle.Plotly, MimeBundle.Plain], _formatter.Format(new Figure("")).Contents.Select(c => c.MimeType));

    [Fact]
    public void Format_JsonThatDoesNotParse_SaysTypeAndFormat()
    {
        var e = Assert.Throws<InvalidOperationException>(() => _formatter.Format(new BadJson()));

        Assert.StartsWith("BadJson writes application/vnd.plotly.v1+json that is not JSON", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_SourceBreaksTheConvention_SaysWhat() =>
        Assert.Contains("has no public CreateTypeFormatters()", Assert.Throws<InvalidOperationException>(() => _formatter.Format(new NoFormatters())).Message);

    [TypeFormatterSource(typeof(Source), PreferredMimeTypes = ["application/vnd.plotly.v1+json", "text/plain", "text/html"])]
    private record Figure(string Name);

    private sealed record Derived() : Figure("derived");

    [TypeFormatterSource(typeof(Source))]
    private interface IContract;

    private sealed class Implementation : IContract
    {
        public override string ToString() => "implementation";
    }

    [TypeFormatterSource(typeof(BadSource), PreferredMimeTypes = ["application/vnd.plotly.v1+json"])]
    private sealed class BadJson;

    [TypeFormatterSource(typeof(object))]
    private sealed class NoFormatters;

    private sealed class Source
    {
        public IEnumerable<object> CreateTypeFormatters() =>
        [
            new Formatter(MimeBundle.Plain, o => o.ToString()),
            new Formatter(MimeBundle.Html, o => o is Figure { Name: "" } ? null : $"<b>{(o as Figure)?.Name}</b>"),
            new Formatter(MimeBundle.Plotly, _ => "{}"),
        ];
    }

    private sealed class BadSource
    {
        public IEnumerable<object> CreateTypeFormatters() => [new Formatter(MimeBundle.Plotly, _ => "{")];
    }

    private sealed class Formatter(string mimeType, Func<object, string?> text)
    {
        public string MimeType => mimeType;

        public bool Format(object instance, TextWriter writer)
        {
            writer.Write(text(instance));
            return text(instance) is not null;
        }
    }
}
