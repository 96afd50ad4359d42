namespace PopulationHealth.Cli;

/// <summary>A method of <c>calc</c>: what it reads, what it writes, and how it computes a group.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Summary">What it computes, in a line.</param>
internal sealed record CalcMethod(string Name, string Summary)
{
    /// <summary>The columns that it reads from each row.</summary>
    public required IReadOnlyList<InputColumn> Columns { get; init; }

    /// <summary>Its settings.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>The settings that stand in the output also where they are no columns of the input.</summary>
    public IReadOnlyList<Setting> Written { get; init; } = [];

    /// <summary>Whether it takes confidence levels.</summary>
    public bool HasLevels { get; init; } = true;

    /// <summary>Whether no cell of the input may be quoted in a message.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>What tells the rows of a group apart, such as age; empty where a row may well be a group of its own.</summary>
    public string RowsBy { get; init; } = "";

    /// <summary>The confidence levels where none are asked for.</summary>
    public ConfidenceLevels UsualLevels { get; init; } = ConfidenceLevels.Usual;

    /// <summary>What <c>--group-by</c> adds up; empty where rows are put together as they are.</summary>
    public required string Summed { get; init; }

    /// <summary>The columns that it writes after the keys and before the reason.</summary>
    public required Func<CalcJob, IEnumerable<OutputColumn>> Output { get; init; }

    /// <summary>Why it may give NA.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>A small file that shows the columns.</summary>
    public required string Example { get; init; }

    /// <summary>The options of the example.</summary>
    public string ExampleOptions { get; init; } = "";

    /// <summary>Begins a run.</summary>
    public required Func<CalcJob, ICalculation> Start { get; init; }

    /// <summary>Whether a column is one that it reads from each row.</summary>
    public bool Reads(string name) => Columns.Any(column => column.IsNamed(name));
}
