using System.Diagnostics.CodeAnalysis;

namespace PopulationHealth;

/// <summary>How observations and sets of them show themselves in a notebook: as a table, a row an observation.</summary>
internal sealed class ObservationFormatters
{
    private const int Shown = 50;

    /// <summary>The formatters; called by name.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The convention asks for an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new FaceFormatter("text/html", value => value switch
        {
            Observation one => Table(one.Id, [one]),
            IEnumerable<Observation> several => Table($"{several}", several),
            _ => null,
        }),
        new FaceFormatter("text/plain", value => value.ToString()),
    ];

    private static string Table(string caption, IEnumerable<Observation> items)
    {
        var first = items.Skip(Shown).Any() ? $" (the first {Shown} are shown)" : "";
        return RecordTable.Of(caption + first, items.Take(Shown).Select(item => new
        {
            Indicator = item.Indicator.Name,
            Area = item.Area.Name,
            item.Group,
            Breakdown = item.Breakdown?.ToString(),
            Period = item.Period.Text,
            Value = item.ToString(),
            Source = item.Source.Document,
        })).ToHtml();
    }
}
