namespace PopulationHealth.Tests;

/// <summary>
/// How a colour looks to people without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB), and how far two
/// colours are apart (CIE 1976, L*a*b* under D65).
/// </summary>
internal static class ColourVision
{
    public static IReadOnlyDictionary<string, double[]> Matrices { get; } = new Dictionary<string, double[]>(StringComparer.Ordinal)
    {
        ["normal"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protan"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deutan"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritan"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    public static double Distance(Colour one, Colour other, string vision)
    {
        var (a, b) = (Lab(one, Matrices[vision]), Lab(other, Matrices[vision]));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Lab(Colour colour, double[] m)
    {
        double[] rgb = [Colour.Linear(colour.Red), Colour.Linear(colour.Green), Colour.Linear(colour.Blue)];
        double[] seen = [.. Enumerable.Range(0, 3).Select(i => Math.Clamp((m[3 * i] * rgb[0]) + (m[(3 * i) + 1] * rgb[1]) + (m[(3 * i) + 2] * rgb[2]), 0, 1))];
        var x = F(((0.4124564 * seen[0]) + (0.3575761 * seen[1]) + (0.1804375 * seen[2])) / 0.95047);
        var y = F((0.2126729 * seen[0]) + (0.7151522 * seen[1]) + (0.0721750 * seen[2]));
        var z = F(((0.0193339 * seen[0]) + (0.1191920 * seen[1]) + (0.9503041 * seen[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double F(double t) => t > 216d / 24389 ? Math.Cbrt(t) : ((24389d / 27 * t) + 16) / 116;
}
