namespace PopulationHealth;

/// <summary>How far a part of a framework, or a text that comes with it, rests on a publication.</summary>
public enum Provenance
{
    /// <summary>The cited source names it.</summary>
    Published,

    /// <summary>Added to make the framework usable with data; the cited source does not print it.</summary>
    Convention,

    /// <summary>The cited source has it, but the wording is a paraphrase that nobody has held against the page. Say so wherever it is shown.</summary>
    ParaphrasedUnverified,
}
