using System.Globalization;
using System.Text.Json;

namespace PopulationHealth.Notebooks;

/// <summary>
/// Shows any value as a <see cref="MimeBundle"/>: types that carry a <c>TypeFormatterSourceAttribute</c> show themselves, sequences and
/// objects become accessible tables, and everything else is text. The same value gives the same bytes in every culture.
/// </summary>
public sealed class BundleFormatter
{
    private readonly NamedFormatters _named = new();

    /// <summary>Formats a value.</summary>
    /// <param name="value">Any value, also null.</param>
    /// <exception cref="InvalidOperationException">A type's own formatter breaks the convention, or writes JSON that does not parse.</exception>
    public MimeBundle Format(object? value)
    {
        if (value is not null && Named(value) is { Count: > 0 } contents)
            return new MimeBundle(contents);
        if (IsText(value))
        {
            var text = ValueText.Of(value);
            return Bundle($"<pre class=\"ph-value\">{Html.Escape(text)}</pre>", text);
        }
        var table = ValueTable.Of(value!);
        return Bundle(TableWriter.ToHtml(table), TableWriter.ToText(table));
    }

    private static bool IsText(object? value) =>
        ValueText.IsScalar(value) || (value is not System.Collections.IEnumerable && Properties.Of(value!.GetType()).Count == 0
            && value is not System.Runtime.CompilerServices.ITuple);

    private List<MimeContent> Named(object value)
    {
        var contents = new List<MimeContent>();
        foreach (var formatter in _named.For(value.GetType()))
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            if (formatter.Format(value, writer))
                contents.Add(Content(value, formatter.MimeType, writer.ToString()));
        }
        return contents;
    }

    private static MimeContent Content(object value, string mimeType, string text)
    {
        try
        {
            return MimeContent.Of(mimeType, TextLines.Unix(text));
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"{value.GetType().Name} writes {mimeType} that is not JSON: {e.Message}", e);
        }
    }

    private static MimeBundle Bundle(string html, string text) =>
        new([MimeContent.Of(MimeBundle.Html, html), MimeContent.Of(MimeBundle.Plain, text)]);
}
