namespace PopulationHealth;

/// <summary>Tables below each other, each folded behind its caption, which opens it by pointer or keyboard, without a script: for more than a page can show at once.</summary>
/// <param name="tables">The tables, in their order.</param>
[TypeFormatterSource(typeof(NarrativeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class FoldedTables(IEnumerable<RecordTable> tables) : ISourced
{
    private readonly ValueList<RecordTable> _tables = ValueList.From(tables.Select(table => table.Folded()));

    /// <summary>Where the numbers of all tables are from.</summary>
    public ValueList<Source> Sources => ValueList.From(_tables.SelectMany(table => table.Sources).Distinct());

    /// <summary>The tables as HTML, each in a <c>details</c> element.</summary>
    public string ToHtml() => $"<div class=\"ph-folded\">{string.Concat(_tables.Select(table => table.ToHtml()))}</div>";

    /// <summary>The tables one after the other.</summary>
    public override string ToString() => string.Join("\n\n", _tables);
}
