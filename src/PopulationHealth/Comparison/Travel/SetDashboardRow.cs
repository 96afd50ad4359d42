namespace PopulationHealth;

/// <summary>One line of a dashboard: what is asked for, and where it stands; or that there is no figure.</summary>
/// <param name="Item">What the set asks for.</param>
/// <param name="Travel">The latest figure with comparator, verdict and direction; null where there is no figure for all people of the area.</param>
/// <param name="Nearest">How many figures there are of something near it or of its opposite, which do not stand in for it.</param>
public sealed record SetDashboardRow(IndicatorSetItem Item, DirectionOfTravelRow? Travel, int Nearest)
{
    /// <summary>Why there is no figure; empty where there is one.</summary>
    public string WhyNot => Travel is not null ? ""
        : Nearest > 0 ? "no figure; something near it or its opposite is measured, which does not stand in for it"
        : "no figure";
}
