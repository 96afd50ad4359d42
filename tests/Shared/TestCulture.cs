using System.Globalization;
using System.Runtime.CompilerServices;

namespace PopulationHealth.Tests;

/// <summary>
/// Runs every test under the culture named by POPULATIONHEALTH_TEST_CULTURE (de-DE writes 1.234,5 and tr-TR has
/// its own letter i), so that a result that depends on the machine's culture fails.
/// </summary>
internal static class TestCulture
{
#pragma warning disable CA2255 // The one place that must run before any test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Use()
    {
        var name = Environment.GetEnvironmentVariable("POPULATIONHEALTH_TEST_CULTURE");
        if (string.IsNullOrEmpty(name))
            return;
        var culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        Thread.CurrentThread.CurrentCulture = culture;
    }
}
