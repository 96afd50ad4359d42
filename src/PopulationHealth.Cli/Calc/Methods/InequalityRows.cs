namespace PopulationHealth.Cli;

/// <summary>The subgroups of a case, the most disadvantaged first where they have an order, and what is known about them.</summary>
internal sealed record InequalityRows
{
    /// <summary>Why nothing can be computed.</summary>
    public Reason Reason { get; private init; }

    public double[] Values { get; private init; } = [];

    /// <summary>Standard errors; empty where the file has none.</summary>
    public double[] Errors { get; private init; } = [];

    /// <summary>People; empty where the file has none.</summary>
    public double[] People { get; private init; } = [];

    public InequalitySetting Setting { get; private init; } = new();

    /// <summary>The row, from 1 in the order of the file, that the mean differences from a reference group take.</summary>
    public int ReferenceRow { get; private init; } = 1;

    /// <summary>Where that row stands among the subgroups.</summary>
    public int ReferencePlace { get; private init; }

    public bool HasGaps => Array.Exists(Values, double.IsNaN);

    private double[] Orders { get; init; } = [];

    public static InequalityRows Of(CalcGroup group)
    {
        var (ordered, favourable, scale, average) =
            (Only(group, InequalityColumns.Ordered), Only(group, InequalityColumns.Favourable), Only(group, InequalityColumns.Scale), Only(group, InequalityColumns.Average));
        var order = Enumerable.Range(0, group.Rows).ToArray();
        if (ordered == 1 && !group.Numbers(InequalityColumns.Order).IsEmpty)
            Array.Sort(group.Numbers(InequalityColumns.Order).ToArray(), order);
        var references = group.Numbers(InequalityColumns.Reference).ToArray();
        var reference = Array.IndexOf(references, 1.0);
        var rows = new InequalityRows
        {
            Values = In(InequalityColumns.Estimate),
            Errors = In(InequalityColumns.Error),
            People = In(InequalityColumns.People),
            Orders = ordered == 1 ? In(InequalityColumns.Order) : [],
            ReferenceRow = Math.Max(reference, 0) + 1,
            ReferencePlace = Array.IndexOf(order, Math.Max(reference, 0)),
        };
        var isWrong = ordered is not (0 or 1) || favourable is not (0 or 1) || scale is <= 0 or double.PositiveInfinity or null || average is null
            || double.IsInfinity(average.Value) || references.Count(cell => cell == 1) > 1 || references.Any(cell => cell is not (0 or 1 or double.NaN));
        if (isWrong)
            return rows with { Reason = ordered is double.NaN || favourable is double.NaN ? Reason.MissingInput : Reason.Setting };
        return rows with
        {
            Reason = group.Rows < 2 ? Reason.GroupCount : ordered == 1 ? rows.Gap() : Reason.None,
            Setting = new InequalitySetting
            {
                Ordered = ordered == 1,
                Polarity = favourable == 1 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter,
                Reference = reference < 0 ? null : rows.ReferencePlace,
                Most = double.IsNaN(scale!.Value) ? null : scale,
                Average = double.IsNaN(average!.Value) ? null : average,
            },
        };

        double[] In(InputColumn column) => group.Numbers(column) is { IsEmpty: false } numbers ? Picked(numbers, order) : [];
    }

    /// <summary>The same without the subgroups that have no value; with a reason where the others' order has a gap then.</summary>
    public InequalityRows WithoutGaps()
    {
        int[] kept = [.. Enumerable.Range(0, Values.Length).Where(place => !double.IsNaN(Values[place]))];
        var rows = this with
        {
            Values = Picked(Values, kept),
            Errors = Errors.Length == 0 ? [] : Picked(Errors, kept),
            People = People.Length == 0 ? [] : Picked(People, kept),
            Orders = Orders.Length == 0 ? [] : Picked(Orders, kept),
            Setting = Setting with { Reference = null },
        };
        return Reason != Reason.None ? rows : rows with { Reason = kept.Length < 2 ? Reason.GroupCount : Setting.Ordered ? rows.Gap() : Reason.None };
    }

    private static double[] Picked(ReadOnlySpan<double> numbers, int[] places)
    {
        var picked = new double[places.Length];
        for (var at = 0; at < picked.Length; at++)
            picked[at] = numbers[places[at]];
        return picked;
    }

    /// <summary>What stands in all rows of a column: not a number without the column, null where they differ.</summary>
    private static double? Only(CalcGroup group, InputColumn column)
    {
        var cells = group.Numbers(column);
        foreach (var cell in cells)
            if (!cell.Equals(cells[0]))
                return null;
        return cells.IsEmpty ? double.NaN : cells[0];
    }

    private Reason Gap()
    {
        if (Orders.Length == 0 || Array.Exists(Orders, order => !double.IsFinite(order)))
            return Reason.NoOrder;
        for (var place = 1; place < Orders.Length; place++)
            if (Orders[place] - Orders[place - 1] != 1)
                return Orders[place] - Orders[place - 1] >= 2 ? Reason.MissingGroup : Reason.NoOrder;
        return Reason.None;
    }
}
