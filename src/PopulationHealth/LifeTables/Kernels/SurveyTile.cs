using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>What a survey says of eight areas by band, youngest first, and the rules of what can be used.</summary>
internal readonly ref struct SurveyTile
{
    private SurveyTile(ReadOnlySpan<Vector512<double>> asked, ReadOnlySpan<Vector512<double>> unhealthy)
    {
        Asked = asked;
        Unhealthy = unhealthy;
    }

    public ReadOnlySpan<Vector512<double>> Asked { get; }

    public ReadOnlySpan<Vector512<double>> Unhealthy { get; }

    public static SurveyTile At(int tile, BandCounts survey)
    {
        var (start, length) = (tile * survey.Bands * Lanes.Count, survey.Bands * Lanes.Count);
        return new SurveyTile(
            MemoryMarshal.Cast<double, Vector512<double>>(survey.Populations.Slice(start, length)),
            MemoryMarshal.Cast<double, Vector512<double>>(survey.Events.Slice(start, length)));
    }

    /// <summary>Which of the eight have an answer in every band.</summary>
    public Vector512<double> Judge()
    {
        var valid = Vector512<double>.AllBitsSet;
        for (var band = 0; band < Asked.Length; band++)
            valid &= Lanes.IsPositive(Asked[band]) & Lanes.IsAtLeast(Unhealthy[band], 0) & Vector512.LessThanOrEqual(Unhealthy[band], Asked[band]);
        return valid;
    }

    public Reason Why(int lane)
    {
        for (var band = 0; band < Asked.Length; band++)
            if (Judge(Unhealthy[band][lane], Asked[band][lane]) is var reason && reason != Reason.None)
                return reason;
        return Reason.None;
    }

    public static Reason Judge(double unhealthy, double asked) =>
        CountRule.Proportion.Judge(unhealthy, asked) is var reason && reason == Reason.PopulationNotPositive ? Reason.EmptySurvey : reason;
}
