using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Documents;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Reads the further documents of a record: <c>V/USA/57131424</c> becomes <c>USA:57131424</c>.</summary>
static class OtherDocuments
{
    internal static string? Read(string text)
    {
        var read = new List<string>();
        foreach (string document in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = document.Split('/');
            string? number = parts.Length == 3 ? DocumentNumberReader.Read(parts[2], null).Value : null;
            if (number is not null)
            {
                read.Add($"{IssuerReader.Read(parts[1]).Value ?? parts[1].ToUpperInvariant()}:{number}");
            }
        }
        return read.Count == 0 ? null : string.Join(' ', read);
    }
}
