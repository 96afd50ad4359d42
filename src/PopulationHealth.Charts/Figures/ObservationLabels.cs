namespace PopulationHealth;

/// <summary>From a set of observations to what a figure draws.</summary>
public static class ObservationLabels
{
    extension<TObservation>(IEnumerable<TObservation> observations)
        where TObservation : Observation
    {
        /// <summary>The observations as a figure's items, in their order.</summary>
        /// <param name="label">The text that stands beside an item, such as the name of its area.</param>
        public ValueList<LabelledValue> Labelled(Func<TObservation, string> label) =>
            ValueList.From(observations.Select(item => new LabelledValue(label(item), item)));

        /// <summary>The observations as the points of a line, in the order of time.</summary>
        /// <param name="name">The name that stands at the line.</param>
        public LineSeries Line(string name) => new(name, ValueList.From(observations.Select(item => new LinePoint(item))));
    }
}
