namespace PopulationHealth.Tests;

/// <summary>What the samples of shapes are drawn from.</summary>
internal static class ShapeData
{
    /// <summary>
    /// The middle layer super output areas of Coventry: code, name, people deprived of income (English Indices of Deprivation 2019, %), residents who cannot speak English well or at
    /// all (Census 2021, %). From the public evidence.
    /// </summary>
    public static IReadOnlyList<(string Code, string Name, double Income, double English)> Neighbourhoods { get; } =
    [
        ("E02001958", "Longford", 17.67, 3.91),
        ("E02001959", "Keresley", 11.73, 2.86),
        ("E02001961", "Bell Green", 28.13, 4.08),
        ("E02001962", "Little Heath", 24.71, 7.5),
        ("E02001963", "Whitmore Park", 11.7, 1.77),
        ("E02001964", "Henley Green and Wood End", 34.86, 3.65),
        ("E02001965", "Walsgrave and Woodway Park", 11.97, 1.5),
        ("E02001966", "Foleshill West", 28.22, 10.93),
        ("E02001967", "Brownshill Green", 6.51, 0.49),
        ("E02001968", "Radford East", 17.03, 4.9),
        ("E02001969", "Radford West", 20.31, 3.68),
        ("E02001970", "Wyken Croft", 11.45, 2.06),
        ("E02001971", "Coundon", 9.41, 1.48),
        ("E02001972", "Foleshill East", 32.52, 10.06),
        ("E02001973", "Stoke Heath", 21.22, 5.35),
        ("E02001974", "Sherbourne", 7.52, 1.2),
        ("E02001975", "Ravensdale", 8.71, 2.29),
        ("E02001976", "Clifford Park", 15.85, 2.27),
        ("E02001977", "Naul's Mill and Bishopsgate Green", 20.62, 6.97),
        ("E02001978", "Barras Heath", 11.68, 4.58),
        ("E02001979", "Allesley Park", 5.57, 0.68),
        ("E02001980", "Allesley Green and Lower Eastern Green", 4.18, 0.69),
        ("E02001981", "Hillfields", 26.16, 8.28),
        ("E02001982", "Eastern Green and Tanyard Farm", 8.18, 0.81),
        ("E02001983", "Whoberley", 9.75, 1.24),
        ("E02001984", "Copsewood", 10.59, 3.85),
        ("E02001985", "Lower Stoke and Gosford Park", 11.17, 5.17),
        ("E02001986", "Tile Hill", 23.55, 1.52),
        ("E02001987", "Chapelfields", 8.72, 2.64),
        ("E02001988", "Central Coventry", 12.13, 3.26),
        ("E02001989", "Earl Place and Lime Tree Park", 9.8, 1.38),
        ("E02001990", "Binley", 5.71, 1.22),
        ("E02001991", "Earlsdon and Canley Gardens", 5.94, 0.69),
        ("E02001992", "Ernesford Grange and Stoke Aldermoor", 24.83, 2.52),
        ("E02001993", "Canley and Westwood Heath", 18.05, 2.0),
        ("E02001994", "Cheylesmore Daventry Road", 10.02, 2.32),
        ("E02001995", "Whitley and Tollbar End", 13.02, 3.47),
        ("E02001996", "Willenhall", 34.2, 2.56),
        ("E02001997", "Stivichall and Finham", 6.12, 1.8),
        ("E02001998", "Finham Park", 4.28, 1.58),
        ("E02001999", "Cannon Park and University", 4.45, 1.28),
        ("E02006805", "Holbrooks", 20.76, 4.48),
    ];

    /// <summary>A golden pair of populations (P12 of the Arriaga inputs): person-years, then deaths by cause, each by OHID's 20 age bands.</summary>
    public static IReadOnlyList<(double[] People, IReadOnlyList<(string Cause, double[] Deaths)> Causes)> Pair { get; } =
    [
        (
            [734, 3425, 4343, 4827, 4566, 4382, 4780, 4753, 5473, 5153, 5925, 5333, 5350, 5126, 4105, 3252, 2945, 1946, 1692, 1289],
            [
                ("circulatory", [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 5, 11, 16, 25, 16, 51, 68, 59, 100]),
                ("cancer", [0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 6, 10, 12, 41, 29, 50, 61, 43, 42, 64]),
                ("respiratory", [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 5, 6, 6, 9, 14, 16, 23, 43, 41]),
                ("external", [0, 0, 0, 0, 0, 0, 2, 1, 4, 4, 8, 1, 2, 2, 9, 4, 5, 2, 7, 7]),
                ("mental", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 4, 4, 2, 11, 25, 32, 53]),
                ("other", [2, 0, 0, 1, 0, 0, 0, 0, 1, 3, 3, 2, 1, 1, 11, 8, 15, 15, 49, 40]),
            ]),
        (
            [1170, 3968, 5475, 5496, 6073, 5946, 5800, 6046, 6225, 5379, 7024, 6827, 5794, 4941, 3455, 3555, 2221, 2013, 1564, 1190],
            [
                ("circulatory", [0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 3, 11, 14, 21, 22, 43, 37, 51, 95, 108]),
                ("cancer", [1, 0, 0, 0, 0, 0, 0, 1, 5, 4, 10, 22, 28, 34, 29, 68, 58, 50, 64, 92]),
                ("respiratory", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 7, 6, 10, 14, 21, 40, 47, 60]),
                ("external", [2, 0, 0, 1, 0, 1, 1, 5, 3, 4, 13, 1, 6, 2, 5, 3, 10, 4, 11, 12]),
                ("mental", [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 3, 5, 6, 5, 10, 8, 36, 44, 78]),
                ("other", [3, 0, 0, 0, 1, 0, 0, 1, 1, 2, 2, 4, 13, 10, 8, 12, 17, 35, 45, 86]),
            ]),
    ];
}
