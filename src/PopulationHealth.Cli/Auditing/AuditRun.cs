using System.Globalization;

namespace PopulationHealth.Cli;

/// <summary>One run of the audit over two files.</summary>
internal static class AuditRun
{
    /// <summary>Recomputes claims.</summary>
    /// <param name="console">Where the output goes when there is no path for it, and what is wrong with the input.</param>
    /// <param name="claims">The path of the claims.</param>
    /// <param name="observations">The path of the figures.</param>
    /// <param name="output">The path of the output; null for the console.</param>
    /// <param name="cancellation">Stops the run; nothing is written then.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CliConsole console, string claims, string observations, string? output, CancellationToken cancellation)
    {
        using var file = new OutputFile(output, claims, observations);
        var problems = new ProblemLog();
        var figures = Read(observations, ClaimFigureFile.Read, problems);
        // Without the figures, every operand would be reported as unknown.
        var known = problems.Count == 0 ? figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal) : null;
        var asked = Read(claims, (stream, name) => PublishedClaimFile.Read(stream, name, known), problems);
        cancellation.ThrowIfCancellationRequested();
        if (problems.Count > 0)
        {
            console.Error.Write(problems.ToString());
            return ExitCode.Failure;
        }
        var audit = Audit.Of(asked, figures);
        Write(audit, file.Stream);
        cancellation.ThrowIfCancellationRequested();
        file.Publish(console.Out);
        if (output is not null)
            console.Out.Write($"Written: {output} ({Summary(audit)})\n");
        return ExitCode.Success;
    }

    private static IReadOnlyList<T> Read<T>(string path, Func<Stream, string, IReadOnlyList<T>> read, ProblemLog problems)
    {
        try
        {
            using var stream = InputFile.Open(path);
            return read(stream, Path.GetFileName(path));
        }
        catch (DataFileException exception)
        {
            foreach (var problem in exception.Problems)
                problems.Add(problem);
            return [];
        }
    }

    private static void Write(Audit audit, Stream stream)
    {
        using var writer = new CsvRowWriter(stream);
        Row(writer, "derived_id", "published", "recomputed", "agrees", "reason");
        foreach (var audited in audit)
            Row(writer, audited.Claim.Id, audited.Claim.Published, audited.Missing is null ? audited.ToText(null) : "NA", Word(audited.Verdict), audited.Reason);
    }

    private static void Row(CsvRowWriter writer, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
            writer.Text(cell);
        writer.EndRow();
    }

    private static string Word(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Agrees => "yes",
        ClaimVerdict.DoesNotAgree => "no",
        ClaimVerdict.Judgement => "judgement",
        _ => "NA",
    };

    private static string Summary(Audit audit)
    {
        string Number(ClaimVerdict verdict) => audit.With(verdict).Count.ToString(CultureInfo.InvariantCulture);
        return $"{Count.Of(audit.Count, "claim")}: {Number(ClaimVerdict.Agrees)} agree, {Number(ClaimVerdict.DoesNotAgree)} do not, {Number(ClaimVerdict.Judgement)} left to judgement, {Number(ClaimVerdict.CannotBeComputed)} cannot be computed";
    }
}
