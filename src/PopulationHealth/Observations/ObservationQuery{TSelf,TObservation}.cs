using System.Collections;
using System.Collections.Immutable;

namespace PopulationHealth;

/// <summary>
/// An immutable set of observations that can be narrowed step by step: <c>set.In(coventry).At("2021").By("ethnicity")</c>. It keeps the order of
/// the evidence, and remembers how it was narrowed, so that an empty result says why it is empty.
/// </summary>
/// <typeparam name="TSelf">The set itself.</typeparam>
/// <typeparam name="TObservation">The type of its observations.</typeparam>
[TypeFormatterSource(typeof(ObservationFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract class ObservationQuery<TSelf, TObservation> : IReadOnlyList<TObservation>
    where TSelf : ObservationQuery<TSelf, TObservation>
    where TObservation : Observation
{
    private protected ObservationQuery(ImmutableArray<TObservation> items, QueryTrail trail) => (Items, Trail) = (items, trail);

    /// <summary>How many observations there are.</summary>
    public int Count => Items.Length;

    /// <summary>The areas, each once, in the order of the evidence.</summary>
    public IEnumerable<Area> Areas => Items.Select(item => item.Area).Distinct();

    /// <summary>The periods, each once, in the order of time.</summary>
    public IEnumerable<Period> Periods => Items.Select(item => item.Period).Distinct().Order();

    /// <summary>The sources, each row of a document once, in the order of the evidence.</summary>
    public IEnumerable<Source> Sources => Items.Select(item => item.Source).Distinct();

    /// <summary>The documents and pages that they were read in, each once, in the order of the evidence.</summary>
    public IEnumerable<Source> Documents => Items.Select(item => item.Source.WholeDocument).Distinct();

    private protected ImmutableArray<TObservation> Items { get; }

    private protected QueryTrail Trail { get; }

    /// <summary>The observation at a position, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public TObservation this[int index] => Items[index];

    /// <summary>Those in one area.</summary>
    /// <param name="area">The area.</param>
    public TSelf In(Area area) => Narrow($"in {area}", item => item.Area == area, item => item.Area.Name);

    /// <summary>Those in any of several areas.</summary>
    /// <param name="areas">The areas.</param>
    public TSelf In(params IReadOnlyCollection<Area> areas) =>
        Narrow($"in {string.Join(" or ", areas)}", item => areas.Contains(item.Area), item => item.Area.Name);

    /// <summary>Those in the area of a name or code.</summary>
    /// <param name="area">The area's name as the evidence writes it, or its GSS code.</param>
    public TSelf In(string area) => Narrow($"in '{area}'", item => item.Area.Name == area || item.Area.Code?.Text == area, item => item.Area.Name);

    /// <summary>Those of one period.</summary>
    /// <param name="period">The period.</param>
    public TSelf At(Period period) => Narrow($"at {period.InWords}", item => item.Period == period, item => item.Period.Text);

    /// <summary>Those whose period is written in one way, of whatever basis: <c>2021</c>, <c>2018/19</c>.</summary>
    /// <param name="period">The period as evidence files write it; empty for those without one.</param>
    public TSelf At(string period)
    {
        var text = Period.Parse(period).Text;
        return Narrow($"at '{text}'", item => item.Period.Text == text, item => item.Period.Text);
    }

    /// <summary>Those that are broken down by a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    public TSelf By(Dimension dimension) =>
        Narrow($"by {dimension}", item => item.Breakdown?.Dimension == dimension, item => item.Breakdown?.Dimension.Name ?? "not broken down");

    /// <summary>Those that are broken down by a dimension.</summary>
    /// <param name="dimension">The dimension's name, such as <c>ethnicity</c>.</param>
    public TSelf By(string dimension) => By(Dimension.Parse(dimension));

    /// <summary>Those of one category, of whatever dimension.</summary>
    /// <param name="category">The category as the evidence writes it.</param>
    public TSelf Category(string category) =>
        Narrow($"of category '{category}'", item => item.Breakdown?.Category == category, item => item.Breakdown?.Category ?? "not broken down");

    /// <summary>Those that are not broken down, or only into the area that they are about anyway.</summary>
    public TSelf Whole() =>
        Narrow("not broken down", item => item.Breakdown is null || item.Breakdown.Category == item.Area.Name, item => item.Breakdown?.ToString() ?? "");

    /// <summary>Those about one sex.</summary>
    /// <param name="sex">The sex.</param>
    public TSelf For(Sex sex) => Narrow($"for {sex.Plural}", item => item.Sex == sex, item => item.Sex.Plural);

    /// <summary>Those about one age band.</summary>
    /// <param name="age">The band.</param>
    public TSelf For(AgeBand age) => Narrow($"aged {age.InWords}", item => item.Age == age, item => item.Age?.ToString() ?? "no age");

    /// <summary>Those about one group, in the source's words.</summary>
    /// <param name="group">The group, such as <c>school pupils</c>.</param>
    public TSelf For(string group) => Narrow($"for '{group}'", item => item.Group == group, item => item.Group);

    /// <summary>Those from one document or page.</summary>
    /// <param name="document">The document's title, or a part of it.</param>
    public TSelf From(string document) =>
        Narrow($"from '{document}'", item => item.Source.Document.Contains(document, StringComparison.OrdinalIgnoreCase), item => item.Source.Document);

    /// <summary>Those that pass a test of yours.</summary>
    /// <param name="test">The test.</param>
    public TSelf Where(Func<TObservation, bool> test) => Narrow("passing the test given", test, item => item.Id);

    /// <summary>The one observation of the set.</summary>
    /// <exception cref="InvalidOperationException">There is none or more than one; the message says after which step, and what there is.</exception>
    public TObservation Single() => Items.Length == 1 ? Items[0] : throw new InvalidOperationException(Trail.Explain(Items));

    /// <summary>The one observation with an id.</summary>
    /// <param name="id">Its id in the evidence.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public TObservation WithId(string id) => Narrow($"with id '{id}'", item => item.Id == id, item => item.Id).Single();

    /// <summary>The latest observation: of the period that ends last.</summary>
    /// <exception cref="InvalidOperationException">There is none, or several share that period.</exception>
    public TObservation Latest()
    {
        var last = Items.Where(item => item.Period.End is not null).Select(item => item.Period).OrderBy(period => period.End).LastOrDefault();
        return Narrow("of the latest period", item => item.Period == last, item => item.Period.Text).Single();
    }

    /// <inheritdoc />
    public IEnumerator<TObservation> GetEnumerator() => ((IEnumerable<TObservation>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many observations, and how the set was narrowed.</summary>
    public override string ToString() => Trail.Describe(Items.Length);

    /// <summary>How the set came to be empty, or to have more than one, and what there was before the last step.</summary>
    internal string Explain() => Trail.Explain(Items);

    /// <summary>The dimensions that there were before the last step, where that chose one.</summary>
    internal IEnumerable<string> LastDimensions => Trail.Steps[^1].StartsWith("by ", StringComparison.Ordinal) ? Trail.Choices : [];

    private protected abstract TSelf Create(ImmutableArray<TObservation> items, QueryTrail trail);

    private TSelf Narrow(string step, Func<TObservation, bool> keep, Func<TObservation, string> value) =>
        Create(Items.RemoveAll(item => !keep(item)), Items.IsEmpty ? Trail : Trail.Then(step, Items.Select(value)));
}
