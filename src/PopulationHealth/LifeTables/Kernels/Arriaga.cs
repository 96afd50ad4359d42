using System.Runtime.Intrinsics;

namespace PopulationHealth;

/// <summary>
/// Arriaga's decomposition for eight pairs of areas. With the same bands in both tables his terms (in Preston's form) come down to
/// direct l1 (q1 - q2) w (1 - a) and indirect l1 (q1 - q2) e2', e2' being the second life expectancy at the end of the band; open band l1 (e2 - e1). Nothing is
/// divided by the survivors, so that the contributions hold where a table ends early.
/// </summary>
/// <remarks>Arriaga EE (1984), Measuring and explaining the change in life expectancies, Demography 21:83-96; Preston, Heuveline and Guillot (2001), Demography, section 3.10.</remarks>
internal sealed class Arriaga(BandPlan plan)
{
    private readonly LifeCurve _first = new(plan);
    private readonly LifeCurve _second = new(plan);

    public Vector512<double>[] Direct { get; } = new Vector512<double>[plan.Count];

    public Vector512<double>[] Indirect { get; } = new Vector512<double>[plan.Count];

    public Vector512<double>[] Symmetric { get; } = new Vector512<double>[plan.Count];

    public void Compute(MortalityTile first, MortalityTile second)
    {
        _first.Compute(first);
        _second.Compute(second);
        var (left, right) = (Vector512<double>.One, Vector512<double>.One);
        for (var band = 0; band < plan.Open; band++)
        {
            var lost = plan.At(band).Lost;
            var saved = _first.Dying[band] - _second.Dying[band];
            var (ahead, aheadBack) = (_second.Life[band + 1].Years, _first.Life[band + 1].Years);
            Direct[band] = left * saved * lost;
            Indirect[band] = left * saved * ahead;
            Symmetric[band] = 0.5 * saved * ((left * (lost + ahead)) + (right * (lost + aheadBack)));
            left *= Vector512<double>.One - _first.Dying[band];
            right *= Vector512<double>.One - _second.Dying[band];
        }
        var more = _second.Life[plan.Open].Years - _first.Life[plan.Open].Years;
        (Direct[plan.Open], Indirect[plan.Open], Symmetric[plan.Open]) = (left * more, Vector512<double>.Zero, 0.5 * (left + right) * more);
    }

    /// <summary>Which of the eight have two life expectancies that are narrow enough to be shown.</summary>
    public Vector512<double> Narrow(double widestError)
    {
        var widest = Vector512.Create(Math.Min(widestError * widestError, double.MaxValue));
        return Vector512.LessThanOrEqual(_first.Life[0].Variance, widest) & Vector512.LessThanOrEqual(_second.Life[0].Variance, widest);
    }
}
