namespace PopulationHealth;

/// <summary>A Lorenz or concentration curve, read at any place.</summary>
internal sealed class ShareCurve
{
    private const int MostRows = 20;
    private const double Narrow = 1e-9;

    public ShareCurve(ValueList<CurvePoint> points, Missing? missing)
    {
        if (points.Count == 0 || missing is not null)
            throw new InvalidOperationException($"There is no curve: it is {missing ?? Missing.NotComputable.Because("the mean is not above zero")}. Draw the units with a BarFigure instead.");
        if (points.Any(point => point.Share is < -Narrow or > 1 + Narrow))
            throw new InvalidOperationException("Some values are below zero, so that shares of the total mean nothing. Draw the units with a BarFigure instead.");
        Points = points;
    }

    /// <summary>The points, from (0, 0) to (1, 1).</summary>
    public ValueList<CurvePoint> Points { get; }

    /// <summary>Whether the curve lies on both sides of the diagonal.</summary>
    public bool Crosses => Points.Any(point => point.Share > point.People + Narrow) && Points.Any(point => point.Share < point.People - Narrow);

    /// <summary>Points for a drawing: no more than can be seen apart.</summary>
    public IEnumerable<CurvePoint> Drawn(int most) => Points.Count <= most
        ? Points
        : Enumerable.Range(0, most + 1).Select(step => (double)step / most).Select(people => new CurvePoint(people, Height(people)));

    /// <summary>The share that the first share of people have.</summary>
    public Estimate<Proportion> ShareAt(double people) => Share(Height(people));

    /// <summary>The share that those beyond a share of people have.</summary>
    public Estimate<Proportion> ShareAbove(double people) => Share(1 - Height(people));

    /// <summary>The points themselves; of a long curve the shares at every tenth.</summary>
    public FigureTable Table(string caption, string peopleHeader, string shareHeader)
    {
        var isShort = Points.Count - 1 <= MostRows;
        var rows = isShort ? Points.Skip(1) : Enumerable.Range(1, 10).Select(tenth => new CurvePoint(tenth / 10d, Height(tenth / 10d)));
        return new FigureTable(
            caption + (isShort ? "" : $". The curve has {Markup.Number(Points.Count - 1)} steps; the table has it at every tenth."),
            peopleHeader,
            [new TableColumn(shareHeader, "%")],
            ValueList.From(rows.Select(point => new TableRow(Share(point.People).ToText(null), [TableCell.Of(Share(point.Share))]))));
    }

    private static Estimate<Proportion> Share(double share) => new(new Proportion(Math.Clamp(share, 0, 1)));

    private double Height(double people)
    {
        var (low, high) = (0, Points.Count - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Points[middle].People <= people ? (middle, high) : (low, middle);
        }
        var (from, to) = (Points[low], Points[high]);
        return to.People <= from.People ? to.Share : from.Share + ((people - from.People) / (to.People - from.People) * (to.Share - from.Share));
    }
}
