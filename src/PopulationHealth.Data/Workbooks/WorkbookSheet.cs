namespace PopulationHealth;

/// <summary>A sheet of a workbook: a title, what a reader must know, and one table.</summary>
public sealed record WorkbookSheet
{
    /// <summary>The name on its tab, once in the workbook: letters, digits and underscores, 31 at most, such as <c>Table_1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title in cell A1, once in the workbook: topic, place and period, such as "Deaths by ward, Coventry, 2021 [note 1]".</summary>
    public required string Title { get; init; }

    /// <summary>The table.</summary>
    public required WorkbookTable Table { get; init; }

    /// <summary>Sentences below the title, one a line.</summary>
    public ValueList<string> Introduction { get; init; }
}
