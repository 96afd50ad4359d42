namespace PopulationHealth.Cli;

/// <summary><c>concentration</c>: concentration indices of ranked people, areas or groups.</summary>
internal sealed class ConcentrationMethod : ICalculation
{
    private static readonly InputColumn Unit = new("unit", "a person, area or group: a label") { IsText = true };
    private static readonly InputColumn Rank = new("rank_order", "where it stands: the lowest number is the most disadvantaged, equal numbers are ties");
    private static readonly InputColumn Value = new("value", "its value, in any unit");
    private static readonly InputColumn Weight = new("weight", "how many people it stands for, 0 or more; all alike without the column") { IsOptional = true };
    private static readonly InputColumn Least = new("lower_bound", "the least possible value, the same in all rows") { IsOptional = true };
    private static readonly InputColumn Most = new("upper_bound", "the greatest possible value, the same in all rows; NA for none") { IsOptional = true };
    private static readonly InputColumn Error = new("se", "the value's standard error; NA where unknown") { IsOptional = true };

    public static CalcMethod Method { get; } = new("concentration", "Concentration indices with their corrections, and Gini's coefficient")
    {
        Columns = [Unit, Rank, Value, Weight, Least, Most, Error],
        HasLevels = false,
        RowsBy = "unit",
        Summed = "the units are put together",
        Output = _ =>
        [
            new("mean", "mean of the values by weight"),
            new("c", "the concentration index: above 0 where the advantaged have more"),
            new("generalised_c", "c times the mean, in the unit of the values"),
            new("wagstaff", "Wagstaff's index for values between two bounds"),
            new("erreygers", "Erreygers' index for values between two bounds"),
            new("extended3", "the extended index with aversion to inequality 3"),
            new("extended4", "the same with 4"),
            new("gini", "Gini's coefficient: c with the units ranked by their values"),
            new("se_kakwani", "standard error of c from the scatter of the units; NA unless all weights are equal and no ranks are"),
            new("se_groups", "standard error of c from se; NA where one is unknown"),
        ],
        Reasons =
        [
            Reason.MissingInput, Reason.PopulationNotPositive, Reason.ErrorOutOfRange, Reason.ValueOutOfRange, Reason.MeanNotPositive, Reason.NoBounds, Reason.MeanAtBound, Reason.Setting,
        ],
        Example = """
            survey,unit,rank_order,value,weight,lower_bound,upper_bound,se
            smoking,most deprived fifth,1,27.1,3100,0,100,1.4
            smoking,second,2,21.0,2900,0,100,1.2
            smoking,third,3,17.4,3000,0,100,1.1
            smoking,fourth,4,13.9,2800,0,100,1.0
            smoking,least deprived fifth,5,10.2,2700,0,100,0.9
            """,
        Start = _ => new ConcentrationMethod(),
    };

    public void Compute(CalcGroup group, CalcOutput output)
    {
        var units = RankedUnits.Of(group.Numbers(Rank), group.Numbers(Value), group.Numbers(Weight), group.Numbers(Error));
        var (least, most) = (Bound(group, Least), Bound(group, Most));
        var bounded = new ConcentrationOptions { Least = least, Most = most };
        var isClear = HasOneBound(group, Least) && HasOneBound(group, Most);
        var reason = isClear ? Reason.None : Reason.Setting;
        output.Begin(group);
        output.Number(isClear ? units.Mean : double.NaN);
        Write(units.Concentration());
        Write(units.Concentration(new ConcentrationOptions { Form = ConcentrationForm.Generalised }));
        Write(units.Concentration(bounded with { Form = ConcentrationForm.Wagstaff }));
        Write(units.Concentration(bounded with { Form = ConcentrationForm.Erreygers }));
        Write(units.Extended(3));
        Write(units.Extended(4));
        Write(units.Gini());
        output.Number(ErrorOf(ConcentrationError.Kakwani));
        output.Number(ErrorOf(ConcentrationError.FromGroups));
        output.End(reason);

        // The first reason of a row is the one that it is given.
        void Write(Result<Coefficient> index)
        {
            output.Number(isClear && index.HasValue ? index.Estimate.Value.Value : double.NaN);
            reason = reason == Reason.None ? MissingReason.Of(index.Missing, Reason.ValueOutOfRange) : reason;
        }

        double ErrorOf(ConcentrationError from) =>
            isClear && units.Concentration(new ConcentrationOptions { Error = from }) is { HasValue: true } index ? index.Estimate.StandardError ?? double.NaN : double.NaN;
    }

    private static double Bound(CalcGroup group, InputColumn column) => group.Numbers(column) is { IsEmpty: false } bounds ? bounds[0] : double.NaN;

    private static bool HasOneBound(CalcGroup group, InputColumn column)
    {
        foreach (var bound in group.Numbers(column))
            if (!bound.Equals(group.Numbers(column)[0]))
                return false;
        return true;
    }
}
