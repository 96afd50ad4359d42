namespace PopulationHealth;

/// <summary>All that a row of evidence says besides the value itself.</summary>
internal sealed record ObservationFrame(
    string Id, Area Area, Period Period, string Group, Breakdown? Breakdown, Source Source, string Theme, string Excerpt,
    int Decimals, Precision Precision, double? Numerator, double? Denominator, (double Lower, double Upper)? Limits, ValueList<string> Notes);
