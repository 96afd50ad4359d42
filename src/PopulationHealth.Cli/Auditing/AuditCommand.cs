using System.CommandLine;

namespace PopulationHealth.Cli;

/// <summary><c>populationhealth audit CLAIMS.csv OBSERVATIONS.csv</c>: published claims, recomputed from the figures that they rest on.</summary>
internal sealed class AuditCommand : Command, IHasHelp
{
    private const string Page = """
        CLAIMS.csv:
          derived_id          the claim's id
          operands            the ids of its figures, separated by semicolons: a is the first, b the second, ...
          formula             the arithmetic: + - * / ** abs() min(,) max(,) brackets, and comparisons (a<b), (a<=b), (a>b) worth 1 or 0
          published           the published words
          published_value     the published number; may be empty, but for the rule rounds
          published_decimals  how many decimals it has; may be empty, but for the rule rounds
          rule                what the words ask for: rounds, zero, above X, below X, between X Y, count N or judgement
          All other columns are ignored.

        OBSERVATIONS.csv:
          claim_id            the figure's id; the column may also be called observation_id or id
          value               the number as printed; empty, NA, [c], [x] or [z] where it is missing, or why: suppressed, not-published, ...
          All other columns are ignored, so that a file of evidence can be given as it is.

        Output, a row a claim in the order of CLAIMS.csv:
          derived_id, published
          recomputed          what the formula gives: four decimals at most, halves away from zero; NA where it cannot be computed
          agrees              yes, no, judgement where the words settle no arithmetic, or NA where it cannot be computed
          reason              why, in a sentence

        Example: populationhealth audit claims.csv figures.csv
          derived_id,operands,formula,published,published_value,published_decimals,rule
          share,yes;all,100*a/b,most of them (62%),62,0,rounds
          with figures.csv
          id,value
          yes,121
          all,198
          gives
          derived_id,published,recomputed,agrees,reason
          share,most of them (62%),61.1111,no,"The figures give 61.1111, which rounds to 61; published is 62."

        Exit codes:
          0    done; claims that do not agree are no failure
          1    an input cannot be read: all problems are listed, nothing is written
          2    the command line is wrong
          130  stopped by Ctrl-C; nothing is written
        """;

    private readonly Argument<string> _claims = new("CLAIMS") { Description = "The CSV file of claims" };
    private readonly Argument<string> _observations = new("OBSERVATIONS") { Description = "The CSV file of figures" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The CSV file to write; without it, the standard output", HelpName = "OUT" };

    private AuditCommand()
        : base("audit", "Recomputes published claims from the figures that they rest on: each agrees, does not, or is left to judgement.")
    {
        Arguments.Add(_claims);
        Arguments.Add(_observations);
        Options.Add(_output);
        UnknownOption.Refuse(_claims);
        UnknownOption.Refuse(_observations);
        _output.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("--output is empty; give the path of a file.");
        });
    }

    /// <inheritdoc/>
    public string Help => Page.ReplaceLineEndings("\n");

    public static Command Create(CliConsole console)
    {
        var command = new AuditCommand();
        command.SetAction((parsed, cancellation) => Task.FromResult(AuditRun.Run(
            console, parsed.GetRequiredValue(command._claims), parsed.GetRequiredValue(command._observations), parsed.GetValue(command._output), cancellation)));
        return command;
    }
}
