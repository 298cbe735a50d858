using System.Text;

namespace ManifestScan.Model;

/// <summary>The tables of facts that travel inside the program (folder <c>Reference</c>).</summary>
static class ReferenceText
{
    /// <summary>The rows of an embedded tab-separated table, comment and header lines left out.</summary>
    internal static IEnumerable<string[]> Rows(string fileName)
    {
        using Stream stream = typeof(ReferenceText).Assembly.GetManifestResourceStream("reference/" + fileName)
            ?? throw new InvalidOperationException($"The program was built without its reference table {fileName}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        bool header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }
            if (!header)
            {
                yield return line.Split('\t');
            }
            header = false;
        }
    }
}
