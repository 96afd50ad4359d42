namespace PopulationHealth.Notebooks;

/// <summary>A tag in a piece of HTML.</summary>
/// <param name="Name">The element's name in lower case.</param>
/// <param name="IsEnd">Whether it closes the element.</param>
/// <param name="Attributes">Its attributes, character references decoded.</param>
/// <param name="Start">Where its "&lt;" stands.</param>
/// <param name="End">The place after its "&gt;".</param>
internal readonly record struct HtmlTag(string Name, bool IsEnd, IReadOnlyDictionary<string, string> Attributes, int Start, int End)
{
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);
}
