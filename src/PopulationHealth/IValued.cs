namespace PopulationHealth;

/// <summary>What has an estimate or, in its place, the reason why there is none: an observation, a method's result.</summary>
public interface IValued : IStated
{
    /// <summary>The estimate, of whatever measure; null where <see cref="IStated.Missing"/> says why there is none.</summary>
    IEstimate? Value { get; }
}
