using System.Globalization;
using System.Text;

namespace ManifestScan;

public class HostileCultureTests
{
    [Fact]
    public void Culture_InTests_IsTurkishWithGermanNumbers()
    {
        Assert.Equal("tr-TR", CultureInfo.CurrentCulture.Name);
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.CurrentCulture));
    }

    // With InvariantGlobalization on, Normalize does nothing beyond ASCII and every name key degrades without an error.
    [Fact]
    public void Normalize_BeyondAscii_DecomposesBecauseInvariantGlobalizationIsOff()
    {
        Assert.Equal("Mu\u0308ller", "M\u00FCller".Normalize(NormalizationForm.FormD));
        Assert.Equal('İ', char.ToUpper('i', CultureInfo.CurrentCulture));
    }
}
