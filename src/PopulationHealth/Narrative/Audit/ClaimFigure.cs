namespace PopulationHealth;

/// <summary>A figure that claims are recomputed from: its id, and its value or why it has none.</summary>
public sealed record ClaimFigure : ISourced
{
    /// <summary>A figure with a value.</summary>
    /// <param name="id">Its id, not empty.</param>
    /// <param name="value">The number as it is printed: 68 for 68%.</param>
    public ClaimFigure(string id, decimal value) => (Id, Value) = (Require.Text(id), value);

    /// <summary>A figure that is missing.</summary>
    /// <param name="id">Its id, not empty.</param>
    /// <param name="missing">Why there is no value.</param>
    public ClaimFigure(string id, Missing missing) => (Id, Missing) = (Require.Text(id), missing ?? throw new ArgumentNullException(nameof(missing)));

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The number as it is printed, in the unit of the print (68 for 68%), without the word for its precision; null where it is missing.</summary>
    public decimal? Value { get; }

    /// <summary>Why there is no value; null where there is.</summary>
    public Missing? Missing { get; }

    /// <inheritdoc />
    public ValueList<Source> Sources { get; init; }

    /// <summary>An observation's value as it is printed: in percent for a proportion, without the word for its precision.</summary>
    /// <param name="observation">The observation.</param>
    public static ClaimFigure Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        // A conversion to decimal keeps 15 significant digits: that clears the binary noise of a share held as 0.285.
        var figure = observation.Value is { Measure: var measure }
            ? new ClaimFigure(observation.Id, (decimal)(measure.Value * measure.Scale))
            : new ClaimFigure(observation.Id, observation.Missing!);
        return figure with { Sources = observation.Sources };
    }
}
