using System.CommandLine;

namespace PopulationHealth.Cli;

/// <summary><c>populationhealth calc</c> with one method.</summary>
internal sealed class CalcMethodCommand : Command, IHasHelp
{
    private readonly Argument<string> _input = new("INPUT") { Description = "The CSV file to read, or - for the standard input" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The CSV file to write; without it, the standard output", HelpName = "OUT" };
    private readonly Option<string?> _levels;
    private readonly Option<string?> _groupBy;
    private readonly Dictionary<Setting, Option> _settings = [];
    private readonly CalcMethod _method;

    private CalcMethodCommand(CalcMethod method)
        : base(method.Name, method.Summary)
    {
        _method = method;
        var usual = string.Join(" and ", method.UsualLevels.Values.Select(level => level.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        _levels = new("--confidence") { Description = $"Confidence levels, such as 0.95,0.998; {usual} if none is given", HelpName = "LEVELS" };
        _groupBy = new("--group-by") { Description = $"Keep only these keys, separated by commas; {method.Summed}", HelpName = "KEYS" };
        Help = CalcHelp.Of(method);
        Arguments.Add(_input);
        Options.Add(_output);
        if (method.HasLevels)
            Options.Add(_levels);
        Options.Add(_groupBy);
        foreach (var setting in method.Settings)
            Options.Add(_settings[setting] = OptionOf(setting));
        UnknownOption.RefuseButStandardInput(_input);
        _output.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                result.AddError("--output is empty; give the path of a file.");
        });
        _levels.Validators.Add(result =>
        {
            if (ConfidenceLevels.Parse(result.GetValueOrDefault<string>() ?? "") is { Levels: null, Error: var error })
                result.AddError(error);
        });
        _groupBy.Validators.Add(result =>
        {
            foreach (var name in Names(result.GetValueOrDefault<string>()).Where(name => name.Length == 0 || method.Reads(name)))
                result.AddError(name.Length == 0
                    ? "--group-by has an empty name; give the names of key columns, separated by commas."
                    : $"--group-by: {name} is a column that {method.Name} reads from each row; give keys.");
        });
    }

    /// <inheritdoc/>
    public string Help { get; }

    public static Command Create(CliConsole console, CalcMethod method)
    {
        var command = new CalcMethodCommand(method);
        command.SetAction((parsed, cancellation) => Task.FromResult(CalcRun.Run(
            console, command.Job(parsed), parsed.GetRequiredValue(command._input), parsed.GetValue(command._output), cancellation)));
        return command;
    }

    private CalcJob Job(ParseResult parsed)
    {
        var given = _settings.Where(item => parsed.GetResult(item.Value) is { Implicit: false })
            .ToDictionary(item => item.Key.Name, item => item.Key.Kind == SettingKind.Flag ? "TRUE" : parsed.GetRequiredValue((Option<string>)item.Value));
        return new CalcJob(
            _method,
            _method.HasLevels && parsed.GetValue(_levels) is { } levels ? ConfidenceLevels.Parse(levels).Levels! : _method.UsualLevels,
            given,
            parsed.GetValue(_groupBy) is { } names ? Names(names) : null);
    }

    private static string[] Names(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries);

    private static Option OptionOf(Setting setting)
    {
        if (setting.Kind == SettingKind.Flag)
            return new Option<bool>(setting.Option) { Description = setting.Description, Arity = ArgumentArity.Zero };
        var option = new Option<string>(setting.Option) { Description = setting.Description, HelpName = setting.Placeholder };
        option.Validators.Add(result =>
        {
            if (setting.Wrong(result.GetValueOrDefault<string>() ?? "") is { } error)
                result.AddError(error);
        });
        return option;
    }
}
