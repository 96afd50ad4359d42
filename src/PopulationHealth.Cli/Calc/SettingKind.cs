namespace PopulationHealth.Cli;

/// <summary>What a setting's value is.</summary>
internal enum SettingKind
{
    /// <summary>A number above zero, or one other than zero where it is signed; or NA.</summary>
    Number,

    /// <summary>A whole number from a least one on, or NA.</summary>
    Whole,

    /// <summary>One of a few words, or NA.</summary>
    Word,

    /// <summary>TRUE or FALSE; as an option, given or not.</summary>
    Flag,

    /// <summary>Text that the method reads itself.</summary>
    Text,
}
