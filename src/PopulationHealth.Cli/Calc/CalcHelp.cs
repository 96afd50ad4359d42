using System.Globalization;
using System.Text;

namespace PopulationHealth.Cli;

/// <summary>What the help says of each method: columns with their units, settings, output, reasons, an example.</summary>
internal static class CalcHelp
{
    private const string Contract = """
        Keys and groups:
          Every column that is none of these, and does not begin with exp_, ref_ or mcse_ (those are ignored), is a key. A group is a run of rows
          with equal keys; its rows may come in any order. A key that comes back later is an error. In a file that calc wrote (it has a column reason) what
          the next method does not read is ignored: reason, method, limits and the numbers beside the value.
          A cell that is no number and not NA, an empty key, a missing column: all are reported with row and column, and nothing is written.
          A number that the method cannot use makes its group NA, with the reason.
          What a person should look at is written to the standard error after the run, in lines that begin with "Look at this".

        """;

    private const string ExitCodes = """
        Exit codes:
          0    done; groups that cannot be computed are NA with their reason
          1    the input cannot be read: all problems are listed, nothing is written
          2    the command line is wrong
          130  stopped by Ctrl-C; nothing is written
        """;

    /// <summary>All methods in a list.</summary>
    public static string List()
    {
        var text = new StringBuilder("Methods and the columns of their rows ([ ] may be left out):\n");
        foreach (var method in CalcMethods.All)
            text.Append(CultureInfo.InvariantCulture, $"  {method.Name,-24}{string.Join(' ', method.Columns.Select(Name))}\n  {"",-24}{method.Summary}\n");
        return text.Append("\nAll other columns are keys. Units, settings, output and an example: populationhealth calc METHOD --help\n").ToString();
    }

    /// <summary>The page of a method.</summary>
    public static string Of(CalcMethod method)
    {
        var text = new StringBuilder("Columns:\n");
        foreach (var column in method.Columns)
            Row(text, Name(column), column.Unit + (column.AlsoNamed.Count == 0 ? "" : $"; also named {string.Join(", ", column.AlsoNamed)}"));
        if (method.Settings.Any(setting => !setting.IsOptionOnly))
        {
            text.Append("\nSettings, each an option or a column:\n");
            foreach (var setting in method.Settings.Where(setting => !setting.IsOptionOnly))
                Row(text, setting.Name, setting.Description + (setting.Default.Length == 0 ? "" : $" (default {setting.Default})"));
        }
        text.Append('\n').Append(Contract.ReplaceLineEndings("\n")).Append("\nOutput, after the keys:\n");
        foreach (var column in method.Output(new CalcJob(method, method.UsualLevels, new Dictionary<string, string>(), null)))
            Row(text, column.Name, column.Unit);
        Row(text, "reason", "why a value is NA; empty where it is not");
        text.Append("\nReasons:\n");
        foreach (var reason in method.Reasons)
            Row(text, reason.Code, reason.InWords);
        text.Append(CultureInfo.InvariantCulture, $"\nExample: populationhealth calc {method.Name} input.csv{(method.ExampleOptions.Length == 0 ? "" : " " + method.ExampleOptions)}\n");
        foreach (var line in method.Example.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            text.Append("  ").Append(line).Append('\n');
        return text.Append('\n').Append(ExitCodes.ReplaceLineEndings("\n")).ToString();
    }

    private static string Name(InputColumn column) => column.IsOptional ? $"[{column.Name}]" : column.Name;

    private static void Row(StringBuilder text, string name, string words) => text.Append(CultureInfo.InvariantCulture, $"  {name,-26}").Append(words).Append('\n');
}
