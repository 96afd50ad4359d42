namespace PopulationHealth.Generators;

/// <summary>A column that places an indicator in a framework, by the codes of its parts.</summary>
internal sealed class FrameworkColumn(string column, string framework, string codes)
{
    // The generator runs inside the compiler and cannot load the core, so the codes are written out; a test holds them to the frameworks.
    public static readonly IReadOnlyList<FrameworkColumn> All =
    [
        new("dahlgren_whitehead", "DahlgrenWhitehead.Layers",
            "DW-CORE DW-CORE-AGE DW-CORE-SEX DW-CORE-CONS DW-LIFE DW-LIFE-SMOK DW-LIFE-ALCD DW-LIFE-DIET DW-LIFE-PHYS DW-LIFE-SEXH DW-NETW DW-NETW-CONT DW-NETW-FAMI DW-NETW-COMM "
            + "DW-LIVE DW-LIVE-AGRI DW-LIVE-EDUC DW-LIVE-WORK DW-LIVE-UNEM DW-LIVE-WATR DW-LIVE-HCAR DW-LIVE-HOUS DW-SOC DW-SOC-SOCI DW-SOC-CULT DW-SOC-ENVI"),
        new("kings_fund", "KingsFund.Pillars", "KF-WD KF-HB KF-PC KF-IH"),
        new("marmot", "Marmot.Objectives", "MM1 MM2 MM3 MM4 MM5 MM6 MM7 MM8"),
        new("phof_domain", "PublicHealthOutcomes.Domains", "A B C D E"),
    ];

    private readonly string[] _codes = codes.Split(' ');

    public string Column { get; } = column;

    /// <summary>The member of the core that holds the framework.</summary>
    public string Framework { get; } = framework;

    public IReadOnlyList<string> Codes => _codes;

    /// <summary>The parts that a row names, as C# that looks them up; a code that is none is noted.</summary>
    public IEnumerable<string> Places(IndicatorRow row)
    {
        foreach (var text in row[Column].Split(';'))
        {
            var code = text.Trim();
            if (Array.IndexOf(_codes, code) >= 0)
                yield return $"global::PopulationHealth.{Framework}[\"{code}\"]";
            else if (code.Length > 0)
                row.Problem(Column, $"'{code}' is no part of this framework; allowed are, separated by semicolons: {string.Join(", ", _codes)}.");
        }
    }
}
