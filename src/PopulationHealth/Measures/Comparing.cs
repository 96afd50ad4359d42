namespace PopulationHealth;

/// <summary>Puts two figures side by side in words that follow from the numbers, so that a sentence turns when its data do.</summary>
public static class Comparing
{
    extension<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>"rose by 11.3 percentage points", "fell by 2.9 years", "stayed the same".</summary>
        /// <param name="earlier">The earlier figure, of the same unit.</param>
        public Phrase ChangeFrom(Estimate<TMeasure> earlier) => Choose(estimate, earlier, "rose by {0}", "fell by {0}", "stayed the same");

        /// <summary>"11.3 percentage points higher than", "2.9 years lower than", "the same as".</summary>
        /// <param name="other">The figure to compare with, of the same unit.</param>
        public Phrase ComparedWith(Estimate<TMeasure> other) => Choose(estimate, other, "{0} higher than", "{0} lower than", "the same as");

        /// <summary>Words of your own for the three cases.</summary>
        /// <param name="other">The figure to compare with, of the same unit.</param>
        /// <param name="more">The words where this is larger; <c>{0}</c> is the size of the difference.</param>
        /// <param name="less">The words where this is smaller.</param>
        /// <param name="same">The words where the difference is shown as zero at the decimals of the less exact figure.</param>
        public Phrase Against(Estimate<TMeasure> other, string more, string less, string same) => Choose(estimate, other, more, less, same);
    }

    private static Phrase Choose<TMeasure>(Estimate<TMeasure> left, Estimate<TMeasure> right, string more, string less, string same)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var difference = left.Minus(right);
        var size = difference.Precision.Prefix + left.Value.DifferenceToText(difference.Value.Value, difference.Decimals);
        var isZero = Numbers.IsShownAsZero(difference.Value.Value * difference.Value.Scale, difference.Decimals);
        var words = isZero ? same : difference.Value.Value > 0 ? more : less;
        return new Phrase(words.Replace("{0}", size, StringComparison.Ordinal), difference.Sources);
    }
}
