namespace PopulationHealth.Tests;

/// <summary>A test that needs a browser: skipped, saying what to install, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        var missing = new[] { ("Chromium", Browser.Path), ("Node.js", Browser.Node), ("npm", Browser.Npm) }.Where(tool => tool.Item2 is null).Select(tool => tool.Item1).ToList();
        if (Environment.GetEnvironmentVariable("POPULATIONHEALTH_TEST_CULTURE") is { Length: > 0 } culture && culture != "en-GB")
            Skip = "The browser reads the same bytes under every culture: it is asked under en-GB only.";
        else if (missing.Count > 0)
            Skip = $"The browser test is skipped: install {string.Join(" and ", missing)}.";
    }
}
