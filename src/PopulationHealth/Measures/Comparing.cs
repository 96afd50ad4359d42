namespace PopulationHealth;

/// <summary>Puts two figures side by side in words that follow from the numbers, so that a sentence turns when its data do.</summary>
public static class Comparing
{
    extension<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>"rose by 11.3 percentage points", "fell by 2.9 years", "stayed the same". A rank rises towards the first place.</summary>
        /// <param name="earlier">The earlier figure, of the same unit.</param>
        public Phrase ChangeFrom(Estimate<TMeasure> earlier) => Upright(estimate, earlier, "rose by {0}", "fell by {0}", "stayed the same");

        /// <summary>"11.3 percentage points higher than", "2.9 years lower than", "the same as". A rank is higher the nearer it is to the first place.</summary>
        /// <param name="other">The figure to compare with, of the same unit.</param>
        public Phrase ComparedWith(Estimate<TMeasure> other) => Upright(estimate, other, "{0} higher than", "{0} lower than", "the same as");

        /// <summary>Words of your own for the three cases.</summary>
        /// <param name="other">The figure to compare with, of the same unit.</param>
        /// <param name="more">The words where this is larger; <c>{0}</c> is the size of the difference.</param>
        /// <param name="less">The words where this is smaller.</param>
        /// <param name="same">The words where the difference is shown as zero at the decimals of the less exact figure.</param>
        public Phrase Against(Estimate<TMeasure> other, string more, string less, string same) => Choose(estimate, other, more, less, same);
    }

    extension(Estimate<PercentChange> change)
    {
        /// <summary>A published change in words of your own: "grew by 8.9%", "shrank by 2%".</summary>
        /// <param name="more">The words for an increase; <c>{0}</c> is its size.</param>
        /// <param name="less">The words for a decrease.</param>
        /// <param name="same">The words where it is shown as nought.</param>
        public Phrase InWords(string more, string less, string same)
        {
            var (value, decimals) = (change.Value, change.Decimals);
            var size = change.Precision.Prefix + value.With(Math.Abs(value.Value)).ToText(decimals);
            return Choose(Numbers.IsShownAsZero(value.Value * value.Scale, decimals) ? 0 : value.Value, size, change.Sources, more, less, same);
        }
    }

    private static Phrase Upright<TMeasure>(Estimate<TMeasure> left, Estimate<TMeasure> right, string up, string down, string same)
        where TMeasure : struct, IMeasure<TMeasure> =>
        left.Value is Rank ? Choose(left, right, down, up, same) : Choose(left, right, up, down, same);

    private static Phrase Choose<TMeasure>(Estimate<TMeasure> left, Estimate<TMeasure> right, string more, string less, string same)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var difference = left.Minus(right);
        var size = difference.Precision.Prefix + left.Value.DifferenceToText(difference.Value.Value, difference.Decimals);
        var isZero = Numbers.IsShownAsZero(difference.Value.Value * difference.Value.Scale, difference.Decimals);
        return Choose(isZero ? 0 : difference.Value.Value, size, difference.Sources, more, less, same);
    }

    private static Phrase Choose(double change, string size, ValueList<Source> sources, string more, string less, string same)
    {
        var words = change == 0 ? same : change > 0 ? more : less;
        DigitRule.Check(words.Replace("{0}", "", StringComparison.Ordinal));
        return new Phrase(words.Replace("{0}", size, StringComparison.Ordinal), sources);
    }
}
