namespace PopulationHealth;

/// <summary>How finely the inversion works.</summary>
/// <param name="Points">How many points stand for a group's error, a multiple of 16.</param>
/// <param name="Step">The distance between two points, in standard errors.</param>
/// <param name="Window">Over how many standard deviations the distribution is laid out; what lies beyond is folded back, and that is the error.</param>
/// <param name="Tiny">Where the characteristic function counts as ended.</param>
/// <param name="Accuracy">The largest error of a limit, as a share of the interval's width, where the standard errors are those that the setting is for.</param>
internal sealed record InversionSettings(int Points, double Step, double Window, double Tiny, double Accuracy)
{
    /// <summary>From coarse to fine, with the largest standard error that each is for.</summary>
    private static readonly (double LargestError, InversionSettings Settings)[] Known =
    [
        (0.30, new(48, 0.28, 22, 1e-11, 1e-8)),
        (0.36, new(64, 0.23, 22, 1e-12, 1e-6)),
    ];

    /// <summary>The settings for an area whose accuracy is known in advance; null where it must be measured.</summary>
    public static InversionSettings? For(double largestError)
    {
        foreach (var (error, settings) in Known)
            if (largestError <= error)
                return settings;
        return null;
    }

    /// <summary>Where measuring begins.</summary>
    public static InversionSettings Start(double largestError) => largestError switch
    {
        <= 0.55 => new(128, 0.12, 40, 1e-13, double.NaN),
        <= 0.8 => new(256, 0.0625, 80, 1e-13, double.NaN),
        _ => new(512, 0.032, 160, 1e-13, double.NaN),
    };

    /// <summary>Twice as fine and twice as wide.</summary>
    public InversionSettings Finer => this with { Points = Points * 2, Step = Step * 0.52, Window = Window * 2 };
}
