namespace PopulationHealth;

/// <summary>The columns of the file behind the button "Download data" of Fingertips.</summary>
internal static class FingertipsColumns
{
    private static readonly string[] NotRead =
        ["Parent Code", "Parent Name", "Recent Trend", "Time period Sortable", "New data", "Compared to goal", "Time period range", "Column not used"];

    /// <summary>Without these it is no Fingertips file.</summary>
    public static string[] Needed { get; } = ["Indicator ID", "Indicator Name", "Area Code", "Area Name", "Sex", "Age", "Time period", "Value"];

    /// <summary>Those that are read where there are any.</summary>
    public static string[] Read { get; } =
    [
        "Area Type", "Category Type", "Category", "Lower CI 95.0 limit", "Upper CI 95.0 limit", "Lower CI 99.8 limit", "Upper CI 99.8 limit", "Count", "Denominator", "Value note",
    ];

    /// <summary>The columns of a header that are neither read nor known to be left aside.</summary>
    public static IEnumerable<string> UnknownIn(IEnumerable<string> header) =>
        header.Where(name => !Needed.Contains(name) && !Read.Contains(name) && !NotRead.Contains(name) && !name.StartsWith("Compared to ", StringComparison.Ordinal));
}
