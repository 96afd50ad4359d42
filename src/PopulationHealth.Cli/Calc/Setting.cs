using System.Globalization;
using System.Text;

namespace PopulationHealth.Cli;

/// <summary>
/// A setting of a method: an option of the command, the same for all groups, or a column of that name, which then is a key too. Both at once is an error.
/// </summary>
/// <param name="Name">The column's name; the option's with hyphens.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Description">What it does.</param>
internal sealed record Setting(string Name, SettingKind Kind, string Description)
{
    /// <summary>The value where none is given; empty where the method goes without.</summary>
    public string Default { get; init; } = "";

    /// <summary>The smallest whole number that is allowed.</summary>
    public int Least { get; init; } = 1;

    /// <summary>Whether a number may be below zero.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The words that are allowed.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it is an option and never a column.</summary>
    public bool IsOptionOnly { get; init; }

    /// <summary>What stands for the value in the help.</summary>
    public string Placeholder { get; init; } = "VALUE";

    /// <summary>Says what is wrong with a value of the option, or null.</summary>
    public Func<string, string?> Check { get; init; } = _ => null;

    public string Option => "--" + Name.Replace('_', '-');

    public string Allowed => Kind switch
    {
        SettingKind.Number when IsSigned => "a number other than 0 must stand here, such as 100 or -1.",
        SettingKind.Number => "a number above 0 must stand here, such as 100000.",
        SettingKind.Whole => string.Create(CultureInfo.InvariantCulture, $"a whole number of {Least} or more must stand here, such as 10."),
        SettingKind.Word => $"allowed are: {string.Join(", ", Words)}.",
        SettingKind.Flag => "allowed are: TRUE, FALSE.",
        _ => "a text must stand here.",
    };

    /// <summary>Reads a cell.</summary>
    /// <returns>Whether it can be read; a number beyond the setting's range can.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8, out SettingValue value)
    {
        if (Kind is SettingKind.Number or SettingKind.Whole)
        {
            var isNumber = CsvNumber.TryRead(utf8, out var number);
            value = new SettingValue("", number);
            return isNumber;
        }
        var text = Encoding.UTF8.GetString(utf8).Trim();
        value = text == "NA" ? SettingValue.None : new SettingValue(text, double.NaN);
        return text.Length > 0 && (Kind == SettingKind.Text || text == "NA" || (Kind == SettingKind.Flag ? text is "TRUE" or "FALSE" : Words.Contains(text)));
    }

    /// <summary>Whether a value can be computed with, and why not.</summary>
    public Reason Judge(SettingValue value) => Kind switch
    {
        SettingKind.Number or SettingKind.Whole when double.IsNaN(value.Number) => Reason.MissingInput,
        SettingKind.Number when !(IsSigned ? value.Number != 0 : value.Number > 0) || double.IsInfinity(value.Number) => Reason.Setting,
        SettingKind.Whole when !(value.Number >= Least && value.Number <= int.MaxValue) || value.Number != Math.Floor(value.Number) => Reason.Setting,
        SettingKind.Word or SettingKind.Flag when value.Text.Length == 0 => Reason.MissingInput,
        _ => Reason.None,
    };

    /// <summary>The value of the option, or the default.</summary>
    /// <param name="given">The option's text; null where it is not given.</param>
    public SettingValue Of(string? given)
    {
        var text = given ?? Default;
        return text.Length > 0 && TryRead(Encoding.UTF8.GetBytes(text), out var value) ? value : SettingValue.None;
    }

    /// <summary>What is wrong with an option's text, or null.</summary>
    public string? Wrong(string given) => TryRead(Encoding.UTF8.GetBytes(given), out var value) && Judge(value) == Reason.None
        ? Check(given)
        : $"{Option}: '{given}' is not allowed; {Allowed}";
}
