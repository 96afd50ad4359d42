namespace PopulationHealth.Tests;

/// <summary>A test that needs Jupyter: skipped, saying what to install, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JupyterFactAttribute : FactAttribute
{
    public JupyterFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("POPULATIONHEALTH_TEST_CULTURE") is { Length: > 0 } culture && culture != "en-GB")
            Skip = "The kernel is a process of its own and runs cells in the invariant culture: it is asked under en-GB only.";
        else if (JupyterPython.Path is null)
            Skip = "The Jupyter test is skipped: install a Python with ipykernel, jupyter_client and nbconvert.";
    }
}
