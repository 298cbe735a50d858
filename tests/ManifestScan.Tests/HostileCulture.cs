using System.Globalization;
using System.Runtime.CompilerServices;

namespace ManifestScan;

/// <summary>Runs every test with Turkish casing and German numbers, so that a culture-dependent call shows.</summary>
static class HostileCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("tr-TR").Clone();
        culture.NumberFormat = CultureInfo.GetCultureInfo("de-DE").NumberFormat;
        culture.DateTimeFormat = CultureInfo.GetCultureInfo("de-DE").DateTimeFormat;
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
