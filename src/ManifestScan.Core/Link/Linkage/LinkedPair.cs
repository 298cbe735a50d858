namespace ManifestScan.Link.Linkage;

/// <summary>Two records that are, or may be, one person.</summary>
/// <param name="Left">Row, 0-based.</param>
/// <param name="Right">Row, 0-based; of two tables counted on from the left one.</param>
/// <param name="Bits">Weight with the prior: bits for the two being one person, negative against.</param>
/// <param name="Verdict">"match", "possible" or "different".</param>
/// <param name="Reason">What each field says, in bits; holds no value.</param>
readonly record struct LinkedPair(int Left, int Right, double Bits, string Verdict, string Reason);
