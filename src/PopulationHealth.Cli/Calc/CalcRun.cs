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
        using var file = new OutputFile(output);
        int written, withReason;
        using (var stream = input == "-" ? console.OpenIn() : InputFile.Open(input))
        using (var rows = new CsvRows(stream, input == "-" ? "standard input" : Path.GetFileName(input), problems.Add))
        {
            var plan = new InputPlan(rows, Totals(job, rows, problems), problems);
            (written, withReason) = Compute(rows, plan, file.Stream, problems, cancellation);
        }
        if (problems.Count > 0)
        {
            console.Error.Write(problems.ToString());
            return ExitCode.Failure;
        }
        file.Publish(console.Out);
        if (output is not null)
            console.Out.Write($"Written: {output} ({Count.Of(written, "row")}, {withReason.ToString(System.Globalization.CultureInfo.InvariantCulture)} with a reason for a missing value)\n");
        return ExitCode.Success;
    }

    private static (int Rows, int WithReason) Compute(CsvRows rows, InputPlan plan, Stream stream, ProblemLog problems, CancellationToken cancellation)
    {
        using var writer = new CsvRowWriter(stream);
        var output = new CalcOutput(plan, writer);
        var reader = new GroupReader(rows, plan, problems);
        var group = new CalcGroup(plan);
        var calculation = plan.Job.Method.Start(plan.Job);
        while (reader.Next(group, cancellation))
            if (problems.Count == 0)
                calculation.Compute(group, output);
        return (output.Rows, output.WithReason);
    }

    private static CalcJob Totals(CalcJob job, CsvRows rows, ProblemLog problems)
    {
        if (!job.Options.TryGetValue(ObservedTotals.File.Name, out var path))
            return job;
        using var stream = InputFile.Open(path);
        using var totals = new CsvRows(stream, Path.GetFileName(path), problems.Add);
        return job with { Totals = ObservedTotals.Read(totals, rows.Header, job, problems) };
    }
}
