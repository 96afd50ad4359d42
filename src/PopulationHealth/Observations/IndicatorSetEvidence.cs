using System.Globalization;

namespace PopulationHealth;

/// <summary>What an evidence set has of a set of indicators: which have a number, for whom, and what is missing.</summary>
/// <param name="Set">The set of indicators.</param>
/// <param name="Items">Each thing that it asks for, in its order.</param>
public sealed record IndicatorSetEvidence(IndicatorSet Set, ValueList<IndicatorSetItemEvidence> Items)
{
    /// <summary>What has a number.</summary>
    public ValueList<IndicatorSetItemEvidence> Measured => ValueList.From(Items.Where(item => item.HasNumber));

    /// <summary>What is asked for and has no number.</summary>
    public ValueList<IndicatorSetItem> Unmeasured => ValueList.From(Items.Where(item => !item.HasNumber).Select(item => item.Item));

    /// <summary>The things by which a difference between groups of this characteristic can show.</summary>
    /// <param name="characteristic">The characteristic.</param>
    public ValueList<IndicatorSetItemEvidence> ShownBy(Characteristic characteristic) => ValueList.From(Items.Where(item => item.By.Contains(characteristic)));

    /// <summary>The things that have a number, but none by groups of this characteristic.</summary>
    /// <param name="characteristic">The characteristic.</param>
    public ValueList<IndicatorSetItemEvidence> GapsBy(Characteristic characteristic) => ValueList.From(Measured.Where(item => item.NotBy.Contains(characteristic)));

    /// <summary>In one line: how many have a number.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Set}: {Measured.Count} of {Items.Count} have a number");
}
