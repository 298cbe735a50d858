namespace ManifestScan.Ingest.Meaning;

/// <summary>Takes words apart that are written as one: Abflugdatum, DEPSTN, Ausstellungsland.</summary>
static class HeaderCompound
{
    const int ShortestWord = 5;
    const int ShortestPart = 3;

    // Shorter ends that numbers and dates have often enough: FLTNO, Flugnr.
    static readonly string[] ShortEnds = ["no", "nr", "dt", "tm", "cd"];

    static readonly string[] Links = ["", "s", "es", "en", "n"];

    /// <summary>The parts, two or more, that cover the whole word; null when there are none.</summary>
    internal static List<string>? Split(string word, Func<string, bool> isKnown)
    {
        var parts = new List<string>();
        return word.Length >= ShortestWord && Cover(word, isKnown, parts) && parts.Count > 1 ? parts : null;
    }

    /// <summary>Longest parts first, so that Flughafen is not Flug and Hafen.</summary>
    static bool Cover(string rest, Func<string, bool> isKnown, List<string> parts)
    {
        if (rest.Length == 0)
        {
            return true;
        }
        for (int length = rest.Length; length >= 2; length--)
        {
            string part = rest[..length];
            bool isShortEnd = length == 2 && length == rest.Length && parts.Count > 0 && ShortEnds.Contains(part, StringComparer.Ordinal);
            if ((length < ShortestPart && !isShortEnd) || !isKnown(part))
            {
                continue;
            }
            parts.Add(part);
            if (Links.Any(link => IsLink(rest[length..], link) && Cover(rest[(length + link.Length)..], isKnown, parts)))
            {
                return true;
            }
            parts.RemoveAt(parts.Count - 1);
        }
        return false;
    }

    /// <summary>A link stands between two parts, never at the end.</summary>
    static bool IsLink(string rest, string link) =>
        link.Length == 0 || (rest.Length > link.Length && rest.StartsWith(link, StringComparison.Ordinal));
}
