using System.Globalization;
using System.Xml;

namespace PopulationHealth.Export;

/// <summary>The width and height of an SVG document in pixels, from its <c>viewBox</c>.</summary>
internal readonly record struct SvgSize(int Width, int Height)
{
    private const int Widest = 10_000;

    /// <exception cref="IOException">The text is no SVG document with a <c>viewBox</c>.</exception>
    public static SvgSize Of(string svg, string name)
    {
        try
        {
            using var text = new StringReader(svg);
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            reader.MoveToContent();
            var box = reader.LocalName == "svg" ? reader.GetAttribute("viewBox") : null;
            // To the end: a document that is cut off is no picture.
            while (reader.Read())
            {
            }
            return Parse(box ?? throw new IOException($"{name}: this is no SVG document with a viewBox; give a file that SaveSvg wrote."), name);
        }
        catch (XmlException e)
        {
            throw new IOException($"{name}: this is no SVG document: {e.Message}", e);
        }
    }

    private static SvgSize Parse(string box, string name)
    {
        double[] numbers = [.. box.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)];
        return numbers is [_, _, > 0 and <= Widest and var width, > 0 and <= Widest and var height]
            ? new SvgSize((int)Math.Ceiling(width), (int)Math.Ceiling(height))
            : throw new IOException(FormattableString.Invariant($"{name}: the viewBox '{box}' has no width and height from 1 to {Widest} pixels."));
    }
}
