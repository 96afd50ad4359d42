namespace PopulationHealth;

/// <summary>What verdicts are called, and how the side on which a value lies becomes one.</summary>
public static class VerdictWords
{
    extension(Verdict verdict)
    {
        /// <summary>The verdict in lower case, as files and tables write it: "better", "similar", "partly met", "not compared".</summary>
        public string Label => verdict switch
        {
            Verdict.NotCompared => "not compared",
            Verdict.Similar => "similar",
            Verdict.Better => "better",
            Verdict.Worse => "worse",
            Verdict.Higher => "higher",
            Verdict.Lower => "lower",
            Verdict.Best => "best",
            Verdict.Worst => "worst",
            Verdict.Highest => "highest",
            Verdict.Lowest => "lowest",
            Verdict.Middle => "middle",
            Verdict.Met => "met",
            Verdict.PartlyMet => "partly met",
            Verdict.NotMet => "not met",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "This is no verdict that is known."),
        };

        /// <summary>Whether the value is on the side that is not good, at whatever level.</summary>
        public bool IsWorse => verdict is Verdict.Worse or Verdict.Worst;

        /// <summary>Whether the value is on the good side, at whatever level.</summary>
        public bool IsBetter => verdict is Verdict.Better or Verdict.Best;

        /// <summary>The verdict on a value of a known side: -2 and 2 beyond the outer level, -1 and 1 beyond the inner one, 0 on neither.</summary>
        internal static Verdict Of(int side, Polarity polarity)
        {
            if (side == 0)
                return Verdict.Similar;
            var isOuter = side is -2 or 2;
            if (polarity == Polarity.Neutral)
                return side > 0 ? isOuter ? Verdict.Highest : Verdict.Higher : isOuter ? Verdict.Lowest : Verdict.Lower;
            return side > 0 == (polarity == Polarity.HigherIsBetter) ? isOuter ? Verdict.Best : Verdict.Better : isOuter ? Verdict.Worst : Verdict.Worse;
        }
    }
}
