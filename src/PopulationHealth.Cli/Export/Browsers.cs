namespace PopulationHealth.Export;

/// <summary>Finds a browser of the Chromium family on this machine.</summary>
internal static class Browsers
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "msedge"];

    private static readonly string[] WindowsPlaces =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] MacPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <param name="given">The path that the user gave; null to look for one.</param>
    /// <exception cref="IOException">There is none; the message says what to install.</exception>
    public static string Find(string? given)
    {
        if (given is not null)
            return File.Exists(given) ? given : throw new IOException($"{given}: there is no such browser. Give the path of Chromium, Chrome or Edge, or leave out --browser.");
        return Candidates(Environment.GetEnvironmentVariable("PATH") ?? "").FirstOrDefault(File.Exists)
            ?? throw new IOException("No browser was found to draw with. Install Chromium, Google Chrome or Microsoft Edge, or give its path with --browser.");
    }

    private static IEnumerable<string> Candidates(string path)
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).SelectMany(_ => Names, (folder, name) => Path.Join(folder, name + ending));
        if (OperatingSystem.IsMacOS())
            return onPath.Concat(MacPlaces);
        if (!OperatingSystem.IsWindows())
            return onPath;
        var folders = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData };
        return onPath.Concat(folders.SelectMany(_ => WindowsPlaces, (folder, place) => Path.Join(Environment.GetFolderPath(folder), place)));
    }
}
