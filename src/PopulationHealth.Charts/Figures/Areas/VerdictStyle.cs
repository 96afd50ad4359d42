namespace PopulationHealth;

/// <summary>How verdicts are told apart: each by colour, and by a pattern, a shape and a sign as well.</summary>
internal readonly record struct VerdictStyle(Tone Tone, Pattern Pattern, MarkShape Shape, string Sign)
{
    public static VerdictStyle Of(Verdict verdict) => verdict switch
    {
        Verdict.Better or Verdict.Met => new(Tone.Second, Pattern.Rising, MarkShape.Square, "+"),
        Verdict.Best => new(Tone.Second, Pattern.Solid, MarkShape.Square, "++"),
        Verdict.Worse or Verdict.NotMet => new(Tone.Fourth, Pattern.Falling, MarkShape.Diamond, "–"),
        Verdict.Worst => new(Tone.Third, Pattern.Solid, MarkShape.Diamond, "––"),
        Verdict.Higher => new(Tone.First, Pattern.Rising, MarkShape.Triangle, "↑"),
        Verdict.Highest => new(Tone.First, Pattern.Solid, MarkShape.Triangle, "↑↑"),
        Verdict.Lower => new(Tone.First, Pattern.Falling, MarkShape.TriangleDown, "↓"),
        Verdict.Lowest => new(Tone.Fifth, Pattern.Solid, MarkShape.TriangleDown, "↓↓"),
        Verdict.Similar => new(Tone.Comparator, Pattern.Level, MarkShape.Circle, "≈"),
        Verdict.Middle => new(Tone.Comparator, Pattern.Level, MarkShape.Circle, "="),
        Verdict.PartlyMet => new(Tone.Comparator, Pattern.Level, MarkShape.Circle, "±"),
        _ => new(Tone.Comparator, Pattern.Solid, MarkShape.Circle, "·"),
    };
}
