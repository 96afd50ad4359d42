namespace PopulationHealth;

/// <summary>How a verdict is shown: by a sign and a pattern as well as by colour. A word stands in the key and in the table.</summary>
internal readonly record struct VerdictStyle(Tone Tone, Pattern Pattern, string Sign)
{
    public static VerdictStyle Of(Verdict verdict) => verdict switch
    {
        Verdict.Worse or Verdict.Worst or Verdict.NotMet => new(Tone.Third, Pattern.Falling, "−"),
        Verdict.Better or Verdict.Best or Verdict.Met => new(Tone.First, Pattern.Solid, "+"),
        Verdict.Similar or Verdict.Middle or Verdict.PartlyMet => new(Tone.Comparator, Pattern.Level, "="),
        Verdict.Higher or Verdict.Highest => new(Tone.Second, Pattern.Rising, "▲"),
        Verdict.Lower or Verdict.Lowest => new(Tone.Second, Pattern.Rising, "▼"),
        _ => new(Tone.Paper, Pattern.Solid, "?"),
    };
}
