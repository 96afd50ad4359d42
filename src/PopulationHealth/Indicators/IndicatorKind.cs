namespace PopulationHealth;

/// <summary>What sort of thing an indicator describes.</summary>
public enum IndicatorKind
{
    /// <summary>Something that shapes health: income, housing, smoking.</summary>
    Determinant,

    /// <summary>Health itself: life expectancy, illness, wellbeing.</summary>
    Outcome,

    /// <summary>Who lives here: age, ethnicity, numbers of people.</summary>
    Demographic,

    /// <summary>What a service did or whom it reached.</summary>
    ServiceActivity,

    /// <summary>What people answered when they were asked.</summary>
    SurveyResponse,

    /// <summary>Meetings, consultations and other contact with people.</summary>
    Engagement,

    /// <summary>How partners organise themselves.</summary>
    Governance,

    /// <summary>Money.</summary>
    Finance,
}
