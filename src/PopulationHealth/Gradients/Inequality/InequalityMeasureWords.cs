namespace PopulationHealth;

/// <summary>What a measure of inequality is called, what it answers and what it needs.</summary>
public static class InequalityMeasureWords
{
    extension(InequalityMeasure measure)
    {
        /// <summary>All measures, in the order of the enum.</summary>
        public static ValueList<InequalityMeasure> All => ValueList.From(Enum.GetValues<InequalityMeasure>());

        /// <summary>The measure with its name for files.</summary>
        /// <param name="code">Such as <c>bgv</c>.</param>
        /// <exception cref="ArgumentException">No measure has that name; the message lists them.</exception>
        public static InequalityMeasure FromCode(string code)
        {
            foreach (var candidate in InequalityMeasure.All)
                if (string.Equals(InequalityMeasureTable.Of(candidate).Code, code?.Trim(), StringComparison.OrdinalIgnoreCase))
                    return candidate;
            throw new ArgumentException(
                $"'{code}' is no measure of inequality; allowed: {string.Join(", ", InequalityMeasure.All.Select(known => InequalityMeasureTable.Of(known).Code))}.", nameof(code));
        }

        /// <summary>The World Health Organization's name for files: <c>d</c>, <c>r</c>, <c>aci</c> and so on.</summary>
        public string Code => InequalityMeasureTable.Of(measure).Code;

        /// <summary>Its name, such as "between-group variance".</summary>
        public string Name => InequalityMeasureTable.Of(measure).Name;

        /// <summary>The question that it answers.</summary>
        public string Answers => InequalityMeasureTable.Of(measure).Answers;

        /// <summary>Whether it is relative, so that it does not change with the unit; otherwise it is absolute, in the unit of the values.</summary>
        public bool IsRelative => InequalityMeasureTable.Of(measure).IsRelative;

        /// <summary>Whether its interval has a formula; otherwise it needs a simulation.</summary>
        public bool HasFormula => InequalityMeasureTable.Of(measure).HasFormula;
    }
}
