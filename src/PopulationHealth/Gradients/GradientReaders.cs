using System.Data.Common;

namespace PopulationHealth;

/// <summary>Gradients and measures of inequality as data readers, for data frames and data tables.</summary>
public static class GradientReaders
{
    extension<TMeasure>(SocialGradient<TMeasure> gradient)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>
        /// The groups as a data reader, the most disadvantaged first: value and interval in the unit that is shown; population share, rank, fitted value and weight where there is a line.
        /// </summary>
        public DbDataReader ToDataReader()
        {
            ArgumentNullException.ThrowIfNull(gradient);
            return new RecordColumns<(GradientGroup<TMeasure> Group, FittedGroup? Fit)>()
                .Text("group", row => row.Group.Name)
                .Number("population", row => row.Group.Population)
                .Result("value", row => row.Group.Value)
                .Text("unit", row => row.Group.Value.HasValue ? row.Group.Value.Estimate.Value.Unit : null)
                .Number("share", row => row.Fit?.Share)
                .Number("rank", row => row.Fit?.Rank)
                .Number("fitted", row => row.Fit is { } fit ? ShownNumber.Of(row.Group.Value.Estimate.Value, fit.Fitted) : null)
                .Number("weight", row => row.Fit?.Weight)
                .Read(gradient.Groups.Select((group, index) => (group, index < gradient.Fit.Count ? gradient.Fit[index] : (FittedGroup?)null)));
        }
    }

    extension<TMeasure>(GradientTrend<TMeasure> trend)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The series as a data reader: each period's slope index and relative index with their intervals.</summary>
        public DbDataReader ToDataReader() => new RecordColumns<DatedGradient<TMeasure>>()
            .Period(row => row.Period)
            .Text("ranking", row => row.Ranking)
            .Result("slope_index", row => row.Gradient.SlopeIndex)
            .Result("relative_index", row => row.Gradient.RelativeIndex)
            .Read((trend ?? throw new ArgumentNullException(nameof(trend))).Series);
    }

    extension<TMeasure>(InequalityProfile<TMeasure> profile)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        /// <summary>The measures as a data reader, a row each, with the reason where one does not apply.</summary>
        public DbDataReader ToDataReader() => new RecordColumns<InequalityFinding<TMeasure>>()
            .Text("measure", row => row.Measure.Code)
            .Text("name", row => row.Measure.Name)
            .Flag("is_relative", row => row.Measure.IsRelative)
            .Result("value", row => row.Result)
            .Text("unit", row => row.Result.HasValue ? row.Result.Estimate.Value.Unit : null)
            .Text("statement", row => $"{row.Statement}")
            .Read((profile ?? throw new ArgumentNullException(nameof(profile))).Findings);
    }

    extension(ConcentrationDecomposition decomposition)
    {
        /// <summary>The determinants' parts as a data reader.</summary>
        public DbDataReader ToDataReader() => Parts.Read((decomposition ?? throw new ArgumentNullException(nameof(decomposition))).Parts);
    }

    extension(ProportionateUniversalism comparison)
    {
        /// <summary>The groups' shares of people, resource and need as a data reader, in percent.</summary>
        public DbDataReader ToDataReader() => Shares.Read((comparison ?? throw new ArgumentNullException(nameof(comparison))).Shares);
    }

    private static RecordColumns<DeterminantPart> Parts { get; } = new RecordColumns<DeterminantPart>()
        .Text("determinant", row => row.Name)
        .Number("coefficient", row => row.Coefficient)
        .Number("mean", row => row.Mean)
        .Number("elasticity", row => row.Elasticity)
        .Number("concentration", row => row.Concentration)
        .Number("contribution", row => row.Contribution)
        .Number("share", row => row.Share);

    private static RecordColumns<NeedShare> Shares { get; } = new RecordColumns<NeedShare>()
        .Text("group", row => row.Name)
        .Number("people", row => ShownNumber.Of(row.People, row.People.Value))
        .Number("resource", row => ShownNumber.Of(row.Resource, row.Resource.Value))
        .Number("need", row => ShownNumber.Of(row.Need, row.Need.Value));
}
