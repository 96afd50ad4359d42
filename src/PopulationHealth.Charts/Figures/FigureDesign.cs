namespace PopulationHealth;

/// <summary>
/// What every kind of figure is given: its texts and its colours. Where a text is left out, the figure writes its own from the data; a title and a
/// subtitle cannot be guessed and are required.
/// </summary>
public abstract record FigureDesign
{
    private protected FigureDesign()
    {
    }

    /// <summary>The finding, or the subject.</summary>
    public required string Title { get; init; }

    /// <summary>What is measured in whom, where and when: "Households with too few bedrooms, Coventry, Census 2021".</summary>
    public required string Subtitle { get; init; }

    /// <summary>The unit in words, for axis and table: "% of households"; null for the measure's own.</summary>
    public string? Unit { get; init; }

    /// <summary>The finding in one or two sentences; null for the one that the figure writes.</summary>
    public Statement? Alternative { get; init; }

    /// <summary>Where the numbers are from, besides the sources of the values themselves.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Standard;

    /// <summary>The figure.</summary>
    /// <exception cref="ArgumentException">Something is missing or does not belong together; the message says what.</exception>
    public Figure ToFigure()
    {
        var parts = Build();
        return new Figure(Title, Subtitle, parts.Unit, Alternative ?? parts.Alternative, parts.Sources.Concat(Sources), parts.Table, parts.Drawing)
        {
            Theme = Theme,
            IsTableOpen = parts.IsTableOpen,
        };
    }

    /// <summary>Draws, and writes what was left out.</summary>
    private protected abstract FigureParts Build();
}
