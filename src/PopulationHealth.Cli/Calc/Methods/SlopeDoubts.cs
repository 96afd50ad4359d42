namespace PopulationHealth.Cli;

/// <summary>What a person should look at in the quantiles of <c>sii</c>.</summary>
internal sealed class SlopeDoubts
{
    private int _rows;
    private string _first = "";

    public void Note(CalcGroup group, GradientScale scale, Reason reason, CalcOutput output)
    {
        if (_rows == 0)
            (_rows, _first) = (group.Rows, output.Describe(group));
        // Of a gap in the middle the reason tells.
        if (group.Rows != _rows && reason != Reason.MissingGroup)
            output.Doubt(group, $"the number of quantiles is not that of the first group, {_first} ({Text(_rows)})", Text(group.Rows));
        if (reason == Reason.None)
            return;
        if (scale == GradientScale.AsIs && !group.Numbers(SlopeRows.Events).IsEmpty && IsAllMissing(group.Numbers(SlopeRows.Value)))
            output.Doubt(group, "counts need --value-type 1 (they are made into rates) or --value-type 2 (into proportions)");
        if (scale == GradientScale.Logit && (HasAboveOne(group.Numbers(SlopeRows.Value)) || HasAboveOne(group.Numbers(SlopeRows.Lower))))
            output.Doubt(group, "with --value-type 2 values and limits are proportions from 0 to 1 (0.24, not 24)");
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsAllMissing(ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
            if (!double.IsNaN(number))
                return false;
        return true;
    }

    private static bool HasAboveOne(ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
            if (number > 1)
                return true;
        return false;
    }
}
