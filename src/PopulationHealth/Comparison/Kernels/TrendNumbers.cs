namespace PopulationHealth;

/// <summary>What five points give.</summary>
internal readonly record struct TrendNumbers(double Slope, double ChiSquared, bool IsSameWithoutAny)
{
    /// <summary>A significant slope whose sign no single point makes.</summary>
    public TrendMarker Marker => !(ChiSquared > RecentTrend.CriticalValue) || !IsSameWithoutAny || Slope == 0 ? TrendMarker.NoSignificantChange
        : Slope > 0 ? TrendMarker.Increasing : TrendMarker.Decreasing;
}
