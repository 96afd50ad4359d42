namespace PopulationHealth.Cli;

/// <summary>Computes one group after the other; what it needs room for, it keeps from group to group.</summary>
internal interface ICalculation
{
    /// <summary>Computes a group and writes its rows.</summary>
    void Compute(CalcGroup group, CalcOutput output);
}
