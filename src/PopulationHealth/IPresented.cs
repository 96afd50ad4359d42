namespace PopulationHealth;

/// <summary>A result of several numbers that shows itself in a notebook as a table, in sentences or both; as plain text it is its <see cref="object.ToString"/>.</summary>
internal interface IPresented
{
    /// <summary>The table; null where there is none.</summary>
    RecordTable? Table => null;

    /// <summary>The sentences: one a paragraph, several a list.</summary>
    IReadOnlyList<Statement> Sentences => [];
}
