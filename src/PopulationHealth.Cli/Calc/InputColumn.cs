namespace PopulationHealth.Cli;

/// <summary>A column that a method reads from each row.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Unit">What stands in it, with its unit.</param>
internal sealed record InputColumn(string Name, string Unit)
{
    /// <summary>What other methods call the same thing in their output; a file has one of the names.</summary>
    public IReadOnlyList<string> AlsoNamed { get; init; } = [];

    public IEnumerable<string> Names => AlsoNamed.Prepend(Name);

    /// <summary>Whether its cells are labels, not numbers.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether its cells may be empty, which means that they are missing, as NA does.</summary>
    public bool MayBeBlank { get; init; }

    /// <summary>Whether a missing number is read as 0.</summary>
    public bool MissingIsNone { get; init; }

    /// <summary>Of labels, what is wrong with one; null where nothing is.</summary>
    public Func<CalcJob, string, string?> Check { get; init; } = (_, _) => null;

    /// <summary>Whether a file may go without it, as a rule.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether a file may not go without it in a run; null where <see cref="IsOptional"/> says so.</summary>
    public Func<CalcJob, bool>? NeededBy { get; init; }

    /// <summary>The option that says the same for all rows, so that a run has one of the two; null where there is none.</summary>
    public Setting? ReplacedBy { get; init; }

    public bool IsNamed(string name) => Name == name || AlsoNamed.Contains(name);

    /// <summary>Whether a file may not go without it.</summary>
    public bool IsNeeded(CalcJob job) => NeededBy?.Invoke(job) ?? !(IsOptional || IsReplaced(job));

    /// <summary>Whether an option of the run stands for it.</summary>
    public bool IsReplaced(CalcJob job) => ReplacedBy is { } option && job.Has(option);
}
