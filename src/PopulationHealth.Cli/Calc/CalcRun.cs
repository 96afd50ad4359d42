namespace PopulationHealth.Cli;

/// <summary>One run of a method over a file.</summary>
internal static class CalcRun
{
    /// <summary>Computes a file.</summary>
    /// <param name="console">Where the output goes when there is no path for it, and what is wrong with the input.</param>
    /// <param name="job">What to compute.</param>
    /// <param name="input">The path of the input, or - for the standard input.</param>
    /// <param name="output">The path of the output; null for the console.</param>
    /// <param name="cancellation">Stops the run; nothing is written then.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CliConsole console, CalcJob job, string input, string? output, CancellationToken cancellation)
    {
        var problems = new ProblemLog(job.Method.IsConfidential);
        using var file = new OutputFile(output, Inputs(job, input));
        CalcOutput written;
        using (var stream = input == "-" ? console.OpenIn() : InputFile.Open(input))
        using (var rows = new CsvRows(stream, input == "-" ? "standard input" : Path.GetFileName(input), problems.Add))
        {
            var plan = new InputPlan(rows, Totals(job, rows, problems), problems);
            written = Compute(rows, plan, file.Stream, problems, cancellation);
        }
        if (problems.Count > 0)
        {
            console.Error.Write(problems.ToString());
            return ExitCode.Failure;
        }
        file.Publish(console.Out);
        if (output is not null)
            console.Out.Write($"Written: {output} ({Count.Of(written.Rows, "row")}, {written.WithReason.ToString(System.Globalization.CultureInfo.InvariantCulture)} with a reason for a missing value)\n");
        console.Error.Write(written.Doubts.ToString());
        return ExitCode.Success;
    }

    private static CalcOutput Compute(CsvRows rows, InputPlan plan, Stream stream, ProblemLog problems, CancellationToken cancellation)
    {
        using var writer = new CsvRowWriter(stream);
        var output = new CalcOutput(plan, writer);
        var reader = new GroupReader(rows, plan, problems);
        var group = new CalcGroup(plan);
        var calculation = plan.Job.Method.Start(plan.Job);
        var (groups, rowsAtMost) = (0, 0);
        while (reader.Next(group, cancellation))
            if (problems.Count == 0)
            {
                calculation.Compute(group, output);
                (groups, rowsAtMost) = (groups + 1, Math.Max(rowsAtMost, group.Rows));
            }
        if (groups == 0)
            output.Doubts.Add("the file has no rows below the header, so there are none in the output");
        if (plan.Job.Method.RowsBy.Length > 0 && groups > 1 && rowsAtMost == 1)
            output.Doubts.Add(RowsApart(plan));
        return output;
    }

    private static string RowsApart(InputPlan plan)
    {
        string[] keys = [.. plan.Keys.Select(key => plan.Header[key])];
        return $"each row is a group of its own, and a group should have a row for each {plan.Job.Method.RowsBy}; " + (keys is [var only]
            ? $"if the column {only} is no key, take it out"
            : $"is one of the columns {string.Join(", ", keys)} no key? Then name those that are, as in --group-by {keys[0]}");
    }

    private static IEnumerable<string> Inputs(CalcJob job, string input) =>
        new[] { input == "-" ? null : input, job.Options.GetValueOrDefault(ObservedTotals.File.Name) }.OfType<string>();

    private static CalcJob Totals(CalcJob job, CsvRows rows, ProblemLog problems)
    {
        if (!job.Options.TryGetValue(ObservedTotals.File.Name, out var path))
            return job;
        using var stream = InputFile.Open(path);
        using var totals = new CsvRows(stream, Path.GetFileName(path), problems.Add);
        return job with { Totals = ObservedTotals.Read(totals, rows.Header, job, problems) };
    }
}
