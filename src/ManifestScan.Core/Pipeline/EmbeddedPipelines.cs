using System.Security.Cryptography;
using System.Text;

namespace ManifestScan.Pipeline;

/// <summary>The files under <c>pipelines</c>, as they travel inside the program.</summary>
static class EmbeddedPipelines
{
    /// <summary>Text of a file by its path below the repository root, with '/'; null when there is none.</summary>
    internal static string? Text(string path)
    {
        using Stream? stream = typeof(EmbeddedPipelines).Assembly.GetManifestResourceStream(path);
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Names of the embedded pipelines.</summary>
    internal static IEnumerable<string> Names => Paths()
        .Where(p => p.StartsWith("pipelines/", StringComparison.Ordinal) && p.Count(c => c == '/') == 1 && p != DocumentNumbers)
        .Select(p => Path.GetFileNameWithoutExtension(p));

    /// <summary>Path of the document number table.</summary>
    internal const string DocumentNumbers = "pipelines/document-numbers.yaml";

    /// <summary>Hash over the cards, the document table and the reference tables: what a plan rests on beside its own words.</summary>
    internal static string ContentHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in Paths().Where(p => p.StartsWith("pipelines/signals/", StringComparison.Ordinal)
            || p == DocumentNumbers || p.StartsWith("reference/", StringComparison.Ordinal)))
        {
            using Stream stream = typeof(EmbeddedPipelines).Assembly.GetManifestResourceStream(path)!;
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(SHA256.HashData(stream));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static IEnumerable<string> Paths() =>
        typeof(EmbeddedPipelines).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);
}
