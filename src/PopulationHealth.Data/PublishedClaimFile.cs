using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// Reads published claims from a CSV file with the columns <c>derived_id</c>, <c>operands</c> (ids of figures, separated by semicolons),
/// <c>formula</c>, <c>published</c>, <c>published_value</c>, <c>published_decimals</c> and <c>rule</c>. The columns <c>kind</c>, <c>source</c> and
/// <c>section</c> are read where there are any; all others are ignored.
/// </summary>
public static class PublishedClaimFile
{
    private static readonly string[] Columns = ["derived_id", "operands", "formula", "published", "published_value", "published_decimals", "rule"];

    /// <summary>Reads a file of claims.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="figures">The ids of the figures that there are: an operand that is none of them is a problem. Null does not check.</param>
    /// <returns>The claims, in the order of the file.</returns>
    /// <exception cref="DataFileException">Something is wrong in the file; the exception lists everything.</exception>
    public static IReadOnlyList<PublishedClaim> Read(Stream stream, string name, IReadOnlySet<string>? figures = null)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return CsvFile.Read(stream, name, Columns, row => Read(row, ids, figures), othersAllowed: true);
    }

    // A row with a problem is thrown away with the rest of the file, so any claim will do in its place.
    private static PublishedClaim Read(FileRow row, HashSet<string> ids, IReadOnlySet<string>? figures)
    {
        var id = row.Required("derived_id");
        if (id.Length > 0 && !ids.Add(id))
            row.Problem("derived_id", "the id stands in an earlier row; give each claim an id of its own.");
        var operands = Operands(row, figures);
        var formula = Formula(row, operands.Length);
        var hasNumbers = Published(row, out var value, out var decimals);
        var words = row.Required("published");
        if (!ClaimRule.TryParse(row.Text("rule"), out var rule, out var problem))
            row.Problem("rule", problem);
        if (id.Length == 0 || words.Length == 0 || formula is null || rule is null || !hasNumbers)
            return Unreadable;
        try
        {
            return new PublishedClaim(id, ValueList.From(operands), formula, words, rule, value, decimals)
            {
                Kind = row.TextIfAny("kind"),
                Source = row.TextIfAny("source"),
                Section = row.TextIfAny("section"),
            };
        }
        catch (ArgumentException exception)
        {
            row.Problem("rule", $"{exception.Message.Split(" (Parameter")[0]} See published_value and published_decimals.");
            return Unreadable;
        }
    }

    private static PublishedClaim Unreadable { get; } = new("unreadable", [], ClaimFormula.Parse("0", 0), "unreadable", ClaimRule.Parse("judgement"));

    private static string[] Operands(FileRow row, IReadOnlySet<string>? figures)
    {
        var operands = row.Text("operands").Split(';', StringSplitOptions.TrimEntries);
        if (operands is [""])
            row.Problem("operands", "name at least one figure by its id; separate several by semicolons.");
        else if (operands.Contains(""))
            row.Problem("operands", "an id is empty; separate the ids by one semicolon each.");
        else if (figures is not null && operands.Where(id => !figures.Contains(id)).Distinct().ToList() is { Count: > 0 } unknown)
            row.Problem("operands", $"there is no figure {string.Join(", ", unknown)}; add it to the file of figures, or correct the id.");
        return operands;
    }

    private static ClaimFormula? Formula(FileRow row, int operands)
    {
        if (operands > ClaimFormula.MostOperands)
        {
            row.Problem("operands", string.Create(CultureInfo.InvariantCulture, $"a formula has {ClaimFormula.MostOperands} letters, one for each figure; split the claim into several."));
            return null;
        }
        if (!ClaimFormula.TryParse(row.Text("formula"), operands, out var formula, out var problem))
            row.Problem("formula", problem);
        return formula;
    }

    private static bool Published(FileRow row, out decimal? value, out int? decimals)
    {
        (value, decimals) = (null, null);
        var isGood = true;
        if (row.Text("published_value") is { Length: > 0 } text)
        {
            if (PlainNumber.TryRead(text, out var number))
                value = number;
            else
                Problem("published_value", CsvNumber.Advice(text));
        }
        if (row.Text("published_decimals") is { Length: > 0 } places)
        {
            if (int.TryParse(places, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= PublishedClaim.MostDecimals)
                decimals = count;
            else
                Problem("published_decimals", string.Create(CultureInfo.InvariantCulture, $"write how many decimals the published number has, 0 to {PublishedClaim.MostDecimals}."));
        }
        return isGood;

        void Problem(string column, string allowed)
        {
            isGood = false;
            row.Problem(column, allowed);
        }
    }
}
