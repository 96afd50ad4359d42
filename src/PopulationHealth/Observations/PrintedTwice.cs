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
    }
}
