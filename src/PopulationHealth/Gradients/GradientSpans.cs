namespace PopulationHealth;

/// <summary>Where a batch of gradients writes its results.</summary>
public readonly ref struct GradientSpans
{
    /// <summary>The places to write to.</summary>
    /// <param name="slopes">The slope indices, times the model's multiplier.</param>
    /// <param name="ratios">The relative indices.</param>
    /// <param name="intercepts">The fitted values at the most disadvantaged end, one an area; a transformed fit's are times the multiplier's size.</param>
    /// <param name="accuracies">The largest error of a limit as a share of its interval's width, one an area; 0 for a closed form.</param>
    /// <exception cref="ArgumentException">The lengths do not agree.</exception>
    public GradientSpans(EstimateSpans slopes, EstimateSpans ratios, Span<double> intercepts, Span<double> accuracies)
    {
        Shapes.RequireSame(slopes.Count, ratios.Count, nameof(ratios), nameof(slopes));
        Shapes.RequireSame(slopes.Count, intercepts.Length, nameof(intercepts), nameof(slopes));
        Shapes.RequireSame(slopes.Count, accuracies.Length, nameof(accuracies), nameof(slopes));
        Slopes = slopes;
        Ratios = ratios;
        Intercepts = intercepts;
        Accuracies = accuracies;
    }

    /// <summary>The slope indices.</summary>
    public EstimateSpans Slopes { get; }

    /// <summary>
    /// The relative indices. <see cref="Reason.UnstableRatio"/> where an end of the line is too near to zero: the numbers are then withheld, or under
    /// <see cref="GradientProfile.Ohid"/> given none the less.
    /// </summary>
    public EstimateSpans Ratios { get; }

    /// <summary>The fitted values at the most disadvantaged end.</summary>
    public Span<double> Intercepts { get; }

    /// <summary>The largest error of a limit as a share of its interval's width.</summary>
    public Span<double> Accuracies { get; }

    /// <summary>How many areas there is room for.</summary>
    public int Count => Slopes.Count;

    internal void Write(int area, GradientKernel kernel)
    {
        var numbers = kernel.Numbers;
        var isRatioShown = kernel.IsRatioShown;
        (Intercepts[area], Accuracies[area]) = (numbers.Intercept, numbers.Accuracy);
        (Slopes.Values[area], Slopes.Reasons[area]) = (numbers.Slope, numbers.Reason);
        (Ratios.Values[area], Ratios.Reasons[area]) = (isRatioShown ? numbers.Ratio : double.NaN, numbers.RatioReason);
        for (var limit = 0; limit < kernel.SlopeLimits.Length; limit += 2)
        {
            Slopes.OfLevel(limit / 2, out var lower, out var upper);
            (lower[area], upper[area]) = (kernel.SlopeLimits[limit], kernel.SlopeLimits[limit + 1]);
            Ratios.OfLevel(limit / 2, out lower, out upper);
            (lower[area], upper[area]) = isRatioShown ? (kernel.RatioLimits[limit], kernel.RatioLimits[limit + 1]) : (double.NaN, double.NaN);
        }
    }
}
