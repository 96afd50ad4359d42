namespace PopulationHealth;

/// <summary>One fact that is printed in several places: said once, with every place as its source.</summary>
public static class PrintedTwice
{
    extension(IEnumerable<Observation> places)
    {
        /// <summary>The value as it is printed. Where the places do not agree all that they print is said, so that a contradiction cannot hide: "235" or "235 or 240".</summary>
        /// <param name="format">How to write each value; see <see cref="IStated.ToText"/>.</param>
        /// <exception cref="InvalidOperationException">There is no observation.</exception>
        public Phrase AsPrinted(string? format = null)
        {
            var all = places.ToList();
            return all.Count == 0
                ? throw new InvalidOperationException("There is no observation to print; look at what the set was narrowed to.")
                : new Phrase(string.Join(" or ", all.Select(item => item.ToText(format)).Distinct()), ValueList.From(all.SelectMany(item => item.Sources).Distinct()));
        }

        /// <summary>The two ends of a range, each a figure of its own ("at least 18 years", "up to 29 years"), as one: "18 to 29 years".</summary>
        /// <exception cref="InvalidOperationException">The figures do not have one lower and one upper end.</exception>
        public Phrase AsRange()
        {
            var all = places.ToList();
            IEstimate End(Precision precision) => all.Select(item => item.Value).OfType<IEstimate>().Where(end => end.Precision == precision)
                .DistinctBy(end => end.ToText(null)).ToList() is [var only] ? only
                : throw new InvalidOperationException($"A range needs one figure that is \"{precision.Prefix}\" something; narrow the set until it has one, or print the ends with AsPrinted.");
            var (low, high) = (End(Precision.AtLeast), End(Precision.UpTo));
            return new Phrase($"{low.Measure.NumberToText(low.Decimals)} to {high.Measure.ToText(high.Decimals)}", ValueList.From(all.SelectMany(item => item.Sources).Distinct()));
        }
    }
}
