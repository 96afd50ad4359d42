namespace PopulationHealth;

/// <summary>Sets of indicators that all of England shares.</summary>
public static class IndicatorSets
{
    private static ParallelFramework Domains => global::PopulationHealth.PublicHealthOutcomes.Domains;

    /// <summary>The indicators of the catalogue that belong to the Public Health Outcomes Framework, by its domains.</summary>
    public static IndicatorSet PublicHealthOutcomes { get; } = new(
        "Public Health Outcomes Framework",
        Domains.Citations[0],
        from indicator in Indicators.All
        let domain = indicator.Places.FirstOrDefault(place => place.FrameworkCode == Domains.Code)
        where domain is not null
        orderby domain.Order, indicator.PhofCode.Length == 0, indicator.PhofCode
        select new IndicatorSetItem(indicator.Name, domain) { Definition = indicator.Definition, Indicators = [indicator] });
}
