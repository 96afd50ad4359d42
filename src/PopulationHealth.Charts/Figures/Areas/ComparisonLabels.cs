namespace PopulationHealth;

/// <summary>From comparisons to what a figure draws.</summary>
public static class ComparisonLabels
{
    extension<TMeasure>(IEnumerable<AreaComparison<TMeasure>> comparisons)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The areas as a figure's items, each with its verdict, in their order. The benchmark itself has none.</summary>
        public ValueList<JudgedValue> Judged() =>
            ValueList.From(comparisons.Select(item => new JudgedValue(new LabelledValue(item.Area.Name, item.Figure), Asked(item.Comparison))));

        /// <summary>The comparisons as the points of a line, each with its verdict, in the order of time.</summary>
        /// <param name="name">The name that stands at the line.</param>
        public LineSeries Line(string name) =>
            new(name, ValueList.From(comparisons.Select(item => new LinePoint(item.Figure) { Comparison = item.Figure.Missing is null ? Asked(item.Comparison) : null })));
    }

    private static BenchmarkComparison? Asked(BenchmarkComparison comparison) => comparison.Reason == Reason.BenchmarkItself ? null : comparison;
}
