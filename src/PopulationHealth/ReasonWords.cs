namespace PopulationHealth;

/// <summary>What a reason is called, in files and in words.</summary>
public static class ReasonWords
{
    extension(Reason reason)
    {
        /// <summary>The name for files: <c>too-few-events</c>; empty for <see cref="Reason.None"/>.</summary>
        public string Code => reason switch
        {
            Reason.None => "",
            Reason.MissingInput => "missing-input",
            Reason.CountOutOfRange => "count-out-of-range",
            Reason.PopulationNotPositive => "population-not-positive",
            Reason.EventsAbovePopulation => "events-above-population",
            Reason.TooFewEvents => "too-few-events",
            Reason.NoExpectedEvents => "no-expected-events",
            Reason.Bands => "bands",
            Reason.Weights => "weights",
            Reason.PopulationTooSmall => "population-too-small",
            Reason.IntervalTooWide => "interval-too-wide",
            Reason.NoDeathsInOpenBand => "no-deaths-in-open-band",
            Reason.NoSurvivors => "no-survivors",
            Reason.SingleValue => "single-value",
            Reason.TooFewValues => "too-few-values",
            Reason.EmptySurvey => "empty-survey",
            Reason.Causes => "causes",
            Reason.GroupCount => "group-count",
            Reason.ErrorOutOfRange => "error-out-of-range",
            Reason.OutsideScale => "outside-scale",
            Reason.UnstableRatio => "unstable-ratio",
            Reason.NotConverged => "not-converged",
            Reason.NoVariation => "no-variation",
            Reason.NoOrder => "no-order",
            Reason.NoPolarity => "no-polarity",
            Reason.NoReference => "no-reference",
            Reason.MissingGroup => "missing-group",
            Reason.TooManyGaps => "too-many-gaps",
            Reason.ValueOutOfRange => "value-out-of-range",
            Reason.MeanNotPositive => "mean-not-positive",
            Reason.DividesByZero => "divides-by-zero",
            Reason.NoBounds => "no-bounds",
            Reason.MeanAtBound => "mean-at-bound",
            Reason.Cells => "cells",
            Reason.Totals => "totals",
            Reason.Setting => "setting",
            _ => throw Unknown(reason),
        };

        /// <summary>The reason in words, to follow "because"; empty for <see cref="Reason.None"/>.</summary>
        public string InWords => reason switch
        {
            Reason.None => "",
            Reason.MissingInput => "a count or population is missing",
            Reason.CountOutOfRange => "a count is below zero or infinite",
            Reason.PopulationNotPositive => "a population is not above zero",
            Reason.EventsAbovePopulation => "there are more events than people",
            Reason.TooFewEvents => "there are too few events in total",
            Reason.NoExpectedEvents => "no events are expected",
            Reason.Bands => "the age bands are not those of the table",
            Reason.Weights => "the standard population's weights are missing, below zero or all zero",
            Reason.PopulationTooSmall => "the total population is too small for a life table",
            Reason.IntervalTooWide => "the 95% interval is wider than 20 years",
            Reason.NoDeathsInOpenBand => "nobody died in the open age band",
            Reason.NoSurvivors => "nobody in the table survives to this age",
            Reason.SingleValue => "a single value has no spread",
            Reason.TooFewValues => "there are fewer values than quantiles",
            Reason.EmptySurvey => "the survey asked nobody in an age band",
            Reason.Causes => "the causes of death do not match",
            Reason.GroupCount => "the method does not take so few, or so many, groups",
            Reason.ErrorOutOfRange => "a standard error is below zero or infinite",
            Reason.OutsideScale => "a value has no logarithm or log odds",
            Reason.UnstableRatio => "an end of the fitted line is not clearly within the possible values",
            Reason.NotConverged => "the computation did not settle",
            Reason.NoVariation => "all groups have the same value",
            Reason.NoOrder => "the groups have no order",
            Reason.NoPolarity => "it is not known whether more is better or worse",
            Reason.NoReference => "no reference group is named",
            Reason.MissingGroup => "a group that the method needs has no value",
            Reason.TooManyGaps => "too many groups have no value",
            Reason.ValueOutOfRange => "a value lies outside its range",
            Reason.MeanNotPositive => "the mean is not above zero",
            Reason.DividesByZero => "the group that is divided by has a value of zero",
            Reason.NoBounds => "the bounds of the possible values are not known",
            Reason.MeanAtBound => "the mean lies at a bound of the possible values",
            Reason.Cells => "a cell of the table is missing or stands twice",
            Reason.Totals => "a total is not the sum of its cells",
            Reason.Setting => "a setting is missing or outside its range",
            _ => throw Unknown(reason),
        };

        /// <summary>The reason as the reason of a missing value.</summary>
        /// <param name="detail">What is known about this case; empty for the reason in words.</param>
        /// <exception cref="InvalidOperationException">There is no reason: the number was computed.</exception>
        public Missing ToMissing(string detail = "") => reason switch
        {
            Reason.None => throw new InvalidOperationException("The number was computed; there is nothing missing."),
            Reason.TooFewEvents => Missing.TooFewEvents,
            _ => Missing.NotComputable,
        } is var kind && string.IsNullOrWhiteSpace(detail) ? kind.Because(reason.InWords) : kind.Because(detail);
    }

    private static ArgumentOutOfRangeException Unknown(Reason reason) => new(nameof(reason), reason, "This is no reason that is known.");
}
