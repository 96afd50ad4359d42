namespace PopulationHealth.Tests;

/// <summary>A case of the golden file: groups in their order, and what is known about them.</summary>
internal sealed class InequalityCase
{
    private InequalityCase(IReadOnlyList<GoldenRow> rows)
    {
        Ordered = rows[0]["ordered_dimension"] == "1";
        var sorted = Ordered ? [.. rows.OrderBy(row => row.Number("subgroup_order"))] : rows;
        (Values, Errors, Populations) = (Column("est"), Column("se"), Column("pop"));
        Scale = rows[0].Number("scaleval");
        Average = rows[0].Number("setting_average");
        var reference = sorted.ToList().FindIndex(row => row["reference_subgroup"] == "1");
        Setting = new InequalitySetting
        {
            Ordered = Ordered,
            Polarity = rows[0]["favourable_indicator"] == "1" ? Polarity.HigherIsBetter : Polarity.LowerIsBetter,
            Reference = reference < 0 ? null : reference,
            Most = Scale,
        };
        Places = [.. rows.Select(row => sorted.ToList().IndexOf(row))];

        double[] Column(string name) => [.. sorted.Select(row => row.Number(name))];
    }

    public static IReadOnlyDictionary<string, InequalityCase> All { get; } =
        GoldenFile.Groups("healthequal_input", "case").ToDictionary(rows => rows[0]["case"], rows => new InequalityCase(rows));

    public bool Ordered { get; }

    public double[] Values { get; }

    public double[] Errors { get; }

    public double[] Populations { get; }

    public double Scale { get; }

    public double Average { get; }

    public InequalitySetting Setting { get; }

    /// <summary>Where each row of the file stands among the ordered groups.</summary>
    public int[] Places { get; }
}
