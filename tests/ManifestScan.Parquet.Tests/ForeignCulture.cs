using System.Globalization;
using System.Runtime.CompilerServices;

namespace ManifestScan.Parquet.Tests;

/// <summary>Turkish casing with German numbers for every test: text that leaves the library must not depend on the culture.</summary>
static class ForeignCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var culture = new CultureInfo("tr-TR") { NumberFormat = CultureInfo.GetCultureInfo("de-DE").NumberFormat };
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
