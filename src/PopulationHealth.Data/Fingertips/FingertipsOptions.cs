namespace PopulationHealth;

/// <summary>How a Fingertips file is read.</summary>
public sealed record FingertipsOptions
{
    /// <summary>Indicators of yours, found by their <see cref="Indicator.FingertipsId"/> before those of the catalogue: say here what an indicator measures that the catalogue does not have.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>The numbers of the indicators whose years, such as 2021/22, run from September to August: the file does not tell a school year from a financial one.</summary>
    public ValueList<int> AcademicYears { get; init; }

    /// <summary>Which observations to keep; null for all. The others are counted, and take no memory.</summary>
    public Func<Observation, bool>? Keep { get; init; }

    /// <summary>Where the file is from; the section and the mark of each figure are added. Put the day of the download into its title.</summary>
    public Source Source { get; init; } = new("Fingertips, public health profiles")
    {
        Publisher = "Office for Health Improvement and Disparities",
        Url = "https://fingertips.phe.org.uk/",
        Licence = Licence.OpenGovernment,
    };
}
