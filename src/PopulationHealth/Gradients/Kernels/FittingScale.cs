namespace PopulationHealth;

/// <summary>The way to a scale and back.</summary>
internal static class FittingScale
{
    extension(GradientScale scale)
    {
        /// <summary>A value on the scale; not finite where the scale has no place for it.</summary>
        public double To(double value) => scale switch
        {
            GradientScale.Log => Math.Log(value),
            GradientScale.Logit => Math.Log(value / (1 - value)),
            _ => value,
        };

        /// <summary>The value at a place on the scale.</summary>
        public double From(double place) => scale switch
        {
            GradientScale.Log => Math.Exp(place),
            GradientScale.Logit => 1 / (1 + Math.Exp(-place)),
            _ => place,
        };

        /// <summary>How fast the value changes with its place on the scale.</summary>
        public double Steepness(double value) => scale switch
        {
            GradientScale.Log => value,
            GradientScale.Logit => value * (1 - value),
            _ => 1,
        };
    }
}
