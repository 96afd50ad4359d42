namespace PopulationHealth;

/// <summary>What trends are called.</summary>
public static class TrendMarkerWords
{
    extension(TrendMarker marker)
    {
        /// <summary>The trend in lower case: "increasing", "decreasing", "no significant change", "cannot be calculated".</summary>
        public string Label => marker switch
        {
            TrendMarker.CannotBeCalculated => "cannot be calculated",
            TrendMarker.NoSignificantChange => "no significant change",
            TrendMarker.Increasing => "increasing",
            TrendMarker.Decreasing => "decreasing",
            _ => throw new ArgumentOutOfRangeException(nameof(marker), marker, "This is no trend that is known."),
        };

        /// <summary>The trend with what it means: "increasing and getting worse"; plain "increasing" where no direction is good.</summary>
        /// <param name="polarity">Which way the values should move.</param>
        public string InWords(Polarity polarity) =>
            marker.IsGettingBetter(polarity) ? $"{marker.Label} and getting better" : marker.IsGettingWorse(polarity) ? $"{marker.Label} and getting worse" : marker.Label;

        /// <summary>Whether the values move the good way.</summary>
        /// <param name="polarity">Which way the values should move.</param>
        public bool IsGettingBetter(Polarity polarity) => (marker, polarity) is (TrendMarker.Increasing, Polarity.HigherIsBetter) or (TrendMarker.Decreasing, Polarity.LowerIsBetter);

        /// <summary>Whether the values move the other way.</summary>
        /// <param name="polarity">Which way the values should move.</param>
        public bool IsGettingWorse(Polarity polarity) => (marker, polarity) is (TrendMarker.Increasing, Polarity.LowerIsBetter) or (TrendMarker.Decreasing, Polarity.HigherIsBetter);
    }
}
