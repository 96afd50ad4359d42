using System.Globalization;

namespace PopulationHealth;

/// <summary>Numbers on a measure's own scale as they are shown. Limits may lie where the measure itself cannot, such as below 0%.</summary>
internal readonly record struct ShownNumbers(double Scale, string Unit, int Decimals)
{
    public double Shown(double value) => value * Scale;

    public string Number(double value)
    {
        var text = Math.Abs(Shown(value)).ToString("N" + Markup.Number(Math.Max(0, Decimals)), CultureInfo.InvariantCulture);
        return value < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "-" + text : text;
    }

    /// <summary>The number with its sign of percent or pounds; other units stand on the axis.</summary>
    public string Text(double value) => Unit switch
    {
        "%" => Number(value) + "%",
        ['£', ..] => value < 0 ? "-£" + Number(-value) : "£" + Number(value),
        _ => Number(value),
    };
}
