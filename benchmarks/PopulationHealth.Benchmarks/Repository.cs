namespace PopulationHealth.Benchmarks;

/// <summary>Where the repository is: BenchmarkDotNet runs its copies from folders below it.</summary>
internal static class Repository
{
    public static string Notebooks { get; } = Path.Join(Root(), "notebooks");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "PopulationHealth.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"PopulationHealth.sln stands in no folder above {AppContext.BaseDirectory}; run the benchmarks inside the repository.");
    }
}
