using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// The values of a map in classes: at most five steps of one colour from light to deep, numbered. By equal numbers of areas, or by limits that are given.
/// </summary>
internal sealed class MapClasses
{
    public const int Most = 5;
    private readonly IReadOnlyList<LabelledValue> _values;
    private readonly double[] _breaks;
    private readonly IMeasure _measure;
    private readonly bool _isByLimits;

    private MapClasses(IReadOnlyList<LabelledValue> values, IMeasure measure, double[] breaks, bool isByLimits) =>
        (_values, _measure, _breaks, _isByLimits) = (values, measure, breaks, isByLimits);

    public int Count => _breaks.Length + 1;

    public bool HasMissing => _values.Any(value => value.Missing is not null);

    /// <summary>Classes from the limits between them; where there are none, from as many classes of equal numbers of areas, equal values always together.</summary>
    public static MapClasses Of(IReadOnlyList<LabelledValue> values, IMeasure measure, ValueList<double> limits, int classes)
    {
        if (limits.Count > 0)
        {
            SeriesCheck.Require(
                limits.Count < Most && limits.Zip(limits.Skip(1)).All(pair => pair.First < pair.Second) && limits.All(double.IsFinite),
                $"The limits are {string.Join(", ", limits.Select(Markup.Number))}; give one to four that rise, in the numbers that are shown (5 for 5%), for two to five classes.", nameof(MapDesign.Limits));
            return new MapClasses(values, measure, [.. limits], isByLimits: true);
        }
        SeriesCheck.Require(classes is >= 2 and <= Most, $"{Markup.Number(classes)} classes were asked for; a map has two to five, as more cannot be told apart.", nameof(MapDesign.Classes));
        double[] known = [.. values.Where(value => value.Estimate is not null).Select(value => value.Estimate!.Shown()).Order()];
        var breaks = Enumerable.Range(1, classes - 1).Select(number => known[Math.Min(known.Length - 1, (int)Math.Ceiling(number * known.Length / (double)classes))]);
        return new MapClasses(values, measure, [.. breaks.Where(limit => limit > known[0]).Distinct()], isByLimits: false);
    }

    /// <summary>The class of a value, from 1; 0 where it is missing.</summary>
    public int Of(LabelledValue value) => value.Estimate is { } estimate ? 1 + _breaks.Count(limit => estimate.Shown() >= limit) : 0;

    /// <summary>The colour: with fewer than five classes steps that are further apart.</summary>
    public Tone ToneOf(int number) => number == 0 ? Tone.Comparator : Steps[number - 1];

    /// <summary>The colour of text on the class.</summary>
    public Tone TextOn(int number) => ToneOf(number) is Tone.Class4 or Tone.Class5 ? Tone.Paper : Tone.Ink;

    /// <summary>The colour of a border around the class: pale where two deep neighbours would run into one.</summary>
    public Tone EdgeOf(int number) => number > 0 && TextOn(number) == Tone.Paper ? Tone.Paper : Tone.QuietInk;

    /// <summary>What the key says of a class: its least and greatest value, or its limits, and how many areas it has.</summary>
    public string Label(int number)
    {
        var inside = _values.Where(value => Of(value) == number).ToArray();
        var areas = inside.Length == 1 ? "1 area" : $"{inside.Length.ToString("N0", CultureInfo.InvariantCulture)} areas";
        if (number == 0)
            return $"no value ({areas})";
        return $"{(_isByLimits ? Limits(number) : Range(inside))} ({areas})";
    }

    private Tone[] Steps => Count switch
    {
        1 => [Tone.Class3],
        2 => [Tone.Class2, Tone.Class4],
        3 => [Tone.Class1, Tone.Class3, Tone.Class5],
        4 => [Tone.Class1, Tone.Class2, Tone.Class3, Tone.Class5],
        _ => [Tone.Class1, Tone.Class2, Tone.Class3, Tone.Class4, Tone.Class5],
    };

    private static string Range(LabelledValue[] inside)
    {
        var ordered = inside.Select(value => value.Estimate!).OrderBy(Values.Shown).ToArray();
        var (least, most) = (ordered[0].Short(), ordered[^1].Short());
        return least == most ? least : $"{least} to {most}";
    }

    private string Limits(int number) => number == 1 ? $"under {Text(_breaks[0])}" : number == Count ? $"{Text(_breaks[^1])} and over" : $"{Text(_breaks[number - 2])} to under {Text(_breaks[number - 1])}";

    private string Text(double limit)
    {
        var number = limit.ToString("#,##0.####", CultureInfo.InvariantCulture);
        return _measure.Unit switch { "%" => number + "%", ['£', ..] => "£" + number, _ => number };
    }
}
