using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>The tables of eight areas: by band the probability of dying, and at its start the life expectancy with its variance. Room that is used again for the next eight.</summary>
internal sealed class LifeCurve(BandPlan plan)
{
    public Vector512<double>[] Dying { get; } = new Vector512<double>[plan.Count];

    public (Vector512<double> Years, Vector512<double> Variance)[] Life { get; } = new (Vector512<double>, Vector512<double>)[plan.Count];

    public void Compute(MortalityTile tile)
    {
        var life = Chiang.Open(tile.Deaths[plan.Open], tile.Populations[plan.Open]);
        (Dying[plan.Open], Life[plan.Open]) = (Vector512<double>.One, life);
        for (var band = plan.Open - 1; band >= 0; band--)
        {
            var (width, lost) = plan.At(band);
            var risk = Chiang.Risk(tile.Deaths[band], tile.Populations[band], width, lost);
            life = Chiang.Before(life, risk, width, lost);
            (Dying[band], Life[band]) = (risk.Dying, life);
        }
    }
}
