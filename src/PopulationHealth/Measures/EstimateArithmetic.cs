namespace PopulationHealth;

/// <summary>
/// What can be computed from published figures. Each result keeps the sources of all that it rests on, is no more exact than the
/// least exact of them, and has no interval: a difference with an interval needs the counts (see Estimation). A difference and a sum are
/// shown to the decimals of the least exact figure: 345,325 minus "around 317,000" is around 28,000.
/// </summary>
public static class EstimateArithmetic
{
    extension<TMeasure>(Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The difference: this minus another of the same unit.</summary>
        /// <param name="other">The estimate to subtract.</param>
        /// <exception cref="ArgumentException">The units differ, such as per 1,000 and per 100,000, or the two rates are standardised differently, or one of them is crude.</exception>
        public Estimate<Difference<TMeasure>> Minus(Estimate<TMeasure> other)
        {
            RequireSameUnit(estimate.Value, other.Value, nameof(other));
            StandardNote.RequireSame([estimate, other], nameof(other));
            return Combine(new Difference<TMeasure>(estimate.Value.Value - other.Value.Value, estimate.Value), ShownDecimals([estimate, other]), [estimate, other]);
        }

        /// <summary>How much larger this is than an earlier one, relative to that.</summary>
        /// <param name="earlier">The estimate to compare with, above 0.</param>
        /// <exception cref="ArgumentException">The units differ, the two rates are standardised differently, or one of them is crude, or the earlier value is not above 0.</exception>
        public Estimate<PercentChange> PercentChangeFrom(Estimate<TMeasure> earlier)
        {
            RequireSameUnit(estimate.Value, earlier.Value, nameof(earlier));
            StandardNote.RequireSame([estimate, earlier], nameof(earlier));
            RequirePositive(earlier.Value.Value, nameof(earlier));
            return Combine(new PercentChange((estimate.Value.Value / earlier.Value.Value) - 1), 1, [estimate, earlier]);
        }

        /// <summary>How many times another this is.</summary>
        /// <param name="other">The estimate to divide by, above 0.</param>
        /// <exception cref="ArgumentException">The units differ, the two rates are standardised differently, or one of them is crude, or the other value is not above 0.</exception>
        public Estimate<Ratio> RatioTo(Estimate<TMeasure> other)
        {
            RequireSameUnit(estimate.Value, other.Value, nameof(other));
            StandardNote.RequireSame([estimate, other], nameof(other));
            RequirePositive(other.Value.Value, nameof(other));
            return Combine(new Ratio(estimate.Value.Value / other.Value.Value), 1, [estimate, other]);
        }
    }

    extension(Estimate<Proportion> estimate)
    {
        /// <summary>The rest of the whole: 44.7% for 55.3%.</summary>
        public Estimate<Proportion> Complement => Combine(new Proportion(1 - estimate.Value.Value), estimate.Decimals, [estimate]);

        /// <summary>How many of a group lie between this share and another: how many more, or fewer, there would be if this share were the other one.</summary>
        /// <param name="other">The other share, such as that of the country or of the least deprived tenth.</param>
        /// <param name="group">The group that this is a share of.</param>
        /// <returns>A count to two significant figures, as shares are known to no more; an arithmetic distance, not a number of cases that could be prevented.</returns>
        public Estimate<Count> PeopleBetween(Estimate<Proportion> other, Estimate<Count> group)
        {
            var count = Math.Abs(estimate.Value.Value - other.Value.Value) * group.Value.Value;
            return Combine(group.Value.With(Numbers.ToSignificant(count, 2)), 0, [estimate, other, group]) with { Precision = Precision.Around };
        }
    }

    extension(Count)
    {
        /// <summary>How many items a collection of yours has: a number that comes from code, not from a source.</summary>
        /// <param name="items">The items.</param>
        /// <param name="of">What they are, in the plural.</param>
        public static Estimate<Count> Of<T>(IEnumerable<T> items, string of = "items") => new(new Count(items.Count(), of));

        /// <summary>The sum of counts of the same thing.</summary>
        /// <param name="counts">The counts, one at least.</param>
        /// <exception cref="ArgumentException">There is none, or they count different things.</exception>
        public static Estimate<Count> Sum(IEnumerable<Estimate<Count>> counts)
        {
            var all = counts.ToList();
            if (all.Count == 0)
                throw new ArgumentException("There is nothing to add up; give one count at least.", nameof(counts));
            foreach (var count in all)
                RequireSameUnit(all[0].Value, count.Value, nameof(counts));
            return Combine(new Count(all.Sum(count => count.Value.Value), all[0].Value.Of), ShownDecimals(all), [.. all]);
        }
    }

    extension(Estimate<Count> whole)
    {
        /// <summary>Those of a whole who are not in one part of it: 116 of 127 where 11 said no.</summary>
        /// <param name="part">The part, not greater than the whole.</param>
        /// <exception cref="ArgumentException">The part is greater than the whole, or they count different things.</exception>
        public Estimate<Count> Without(Estimate<Count> part)
        {
            RequireSameUnit(whole.Value, part.Value, nameof(part));
            if (part.Value.Value > whole.Value.Value)
                throw new ArgumentException($"The part ({part}) is greater than the whole ({whole}); give the part of this whole.", nameof(part));
            return Combine(new Count(whole.Value.Value - part.Value.Value, whole.Value.Of), ShownDecimals([whole, part]), [whole, part]);
        }
    }

    private static int ShownDecimals(IReadOnlyList<IEstimate> inputs) => inputs.Min(input =>
        input.Precision == Precision.Exact || input.Decimals != 0
            ? input.Decimals
            : Numbers.RoundnessOf(input.Measure.Value * input.Measure.Scale));

    private static Estimate<TResult> Combine<TResult>(TResult value, int decimals, IReadOnlyList<IEstimate> inputs)
        where TResult : struct, IMeasure<TResult> => new(value)
        {
            Decimals = decimals,
            Precision = inputs.All(input => input.Precision == Precision.Exact) ? Precision.Exact : Precision.Around,
            Sources = ValueList.From(inputs.SelectMany(input => input.Sources).Distinct()),
            Notes = ValueList.From(inputs.SelectMany(input => input.Notes).Distinct()),
        };

    private static void RequireSameUnit<TMeasure>(TMeasure left, TMeasure right, string name)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (left.Unit != right.Unit)
            throw new ArgumentException($"The units differ: '{left.Unit}' and '{right.Unit}'. Bring both to the same unit first.", name);
    }

    private static void RequirePositive(double value, string name)
    {
        if (value <= 0)
            throw new ArgumentException($"The value to compare with is {Numbers.Plain(value)}; it must be above 0. Use the difference instead.", name);
    }
}
