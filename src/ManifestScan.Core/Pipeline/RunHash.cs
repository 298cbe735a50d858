namespace ManifestScan.Pipeline;

/// <summary>Names a run by what decides its tables: the plan and the bytes of the inputs.</summary>
static class RunHash
{
    /// <summary>SHA-256, in hexadecimal; the order of inputs does not show.</summary>
    internal static string Of(string planHash, IEnumerable<string> inputHashes) => TextHash.Of(string.Join('\n', [planHash, .. inputHashes.Order(StringComparer.Ordinal)]));
}
