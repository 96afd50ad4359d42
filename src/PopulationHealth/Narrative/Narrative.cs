namespace PopulationHealth;

/// <summary>
/// A text that is told statement by statement, as the cells of a notebook do, with one list of sources for all of it:
/// <c>narrative.Say($"{coventry} people live in Coventry.")</c>, and <c>narrative.Sources</c> at its end.
/// </summary>
/// <remarks>The parameters are arrays, since the compiler warns of nullability where interpolated strings become items of any other collection.</remarks>
public sealed class Narrative
{
    /// <summary>The sources of all that has been said so far.</summary>
    public SourceList Sources { get; } = new();

    /// <summary>A paragraph of statements.</summary>
    /// <param name="statements">The statements, in their order.</param>
    public Passage Say(params Statement[] statements) => Passage.Paragraph(statements, Sources);

    /// <summary>A bulleted list, an item a statement.</summary>
    /// <param name="statements">The statements, in their order.</param>
    public Passage Bullets(params Statement[] statements) => Passage.List(statements, Sources);

    /// <summary>Shows a figure or the like, whose sources join the list.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="shown">What is shown.</param>
    /// <returns>The same, for the notebook to display.</returns>
    public T Show<T>(T shown)
        where T : ISourced
    {
        ArgumentNullException.ThrowIfNull(shown);
        foreach (var source in shown.Sources)
            Sources.NumberOf(source);
        return shown;
    }
}
