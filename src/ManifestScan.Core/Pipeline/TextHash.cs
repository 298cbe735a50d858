using System.Security.Cryptography;
using System.Text;

namespace ManifestScan.Pipeline;

/// <summary>The hash by which plans, cards, tables and runs are named.</summary>
static class TextHash
{
    /// <summary>SHA-256 of the text in UTF-8, in small hexadecimal letters.</summary>
    internal static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
