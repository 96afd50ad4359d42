namespace PopulationHealth;

/// <summary>How far this repository does what a document asks for or shows.</summary>
public enum Fulfilment
{
    /// <summary>Wholly.</summary>
    Full,

    /// <summary>In part, as some of what is needed is not in the text.</summary>
    Part,

    /// <summary>Not at all.</summary>
    None,
}
