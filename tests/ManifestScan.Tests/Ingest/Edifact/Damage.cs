using System.Text;

namespace ManifestScan.Ingest.Edifact;

/// <summary>A message taken apart into segments, to be damaged one at a time.</summary>
sealed class Damage
{
    internal static readonly string[] Kinds =
    [
        "dropped", "doubled", "swapped with the next", "cut short", "garbled", "unknown segment before", "moved behind the next two",
        "terminator lost", "line break inside", "junk before",
    ];

    readonly List<string> _segments;
    readonly int[] _owner;

    /// <param name="text">The text of a source, with the default service characters.</param>
    internal Damage(string text)
    {
        _segments = [.. Split(text)];
        _owner = Owners(_segments);
    }

    internal int Count => _segments.Count;

    /// <summary>The text with one segment damaged.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="at">The segment.</param>
    /// <param name="random">Decides what the damage looks like.</param>
    internal string Apply(string kind, int at, Random random)
    {
        List<string> segments = [.. _segments];
        string segment = segments[at];
        switch (kind)
        {
            case "dropped":
                segments.RemoveAt(at);
                break;
            case "doubled":
                segments.Insert(at, segment);
                break;
            case "swapped with the next":
                segments.RemoveAt(at);
                segments.Insert(Math.Min(at + 1, segments.Count), segment);
                break;
            case "moved behind the next two":
                segments.RemoveAt(at);
                segments.Insert(Math.Min(at + 2, segments.Count), segment);
                break;
            case "cut short":
                segments[at] = segment[..random.Next(1, Math.Max(2, segment.Length - 1))] + "'";
                break;
            case "garbled":
                segments[at] = Garbled(segment, random);
                break;
            case "unknown segment before":
                segments.Insert(at, "ZQX+17+UNKNOWN:TEXT'");
                break;
            case "terminator lost":
                segments[at] = segment.TrimEnd().TrimEnd('\'') + segment[segment.TrimEnd().Length..];
                break;
            case "line break inside":
                segments[at] = segment.Insert(segment.Length / 2, "\r\n");
                break;
            case "junk before":
                segments.Insert(at, new string([.. Enumerable.Range(0, random.Next(3, 30)).Select(_ => (char)random.Next('a', 'z'))]) + "'");
                break;
        }
        return string.Concat(segments);
    }

    /// <summary>Passengers whose own segments a damage touches, by index; none for what concerns all.</summary>
    internal HashSet<int> Touched(string kind, int at)
    {
        int reach = kind switch { "swapped with the next" or "terminator lost" => 1, "moved behind the next two" => 2, _ => 0 };
        return [.. Enumerable.Range(at, Math.Min(reach + 1, _segments.Count - at)).Select(i => _owner[i]).Where(o => o >= 0)];
    }

    static string Garbled(string segment, Random random)
    {
        char[] text = segment.ToCharArray();
        for (int i = 0; i < 3; i++)
        {
            text[random.Next(text.Length)] = (char)random.Next('#', '~');
        }
        return new string(text);
    }

    static IEnumerable<string> Split(string text)
    {
        var segment = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            segment.Append(text[i]);
            bool isEnd = text[i] == '\'' && (i == 0 || text[i - 1] != '?');
            if (isEnd)
            {
                while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                {
                    segment.Append(text[++i]);
                }
                yield return segment.ToString();
                segment.Clear();
            }
        }
        if (segment.Length > 0)
        {
            yield return segment.ToString();
        }
    }

    /// <summary>For each segment the passenger it stands behind: NAD or PDT in a manifest, TIF before the flights in a booking.</summary>
    static int[] Owners(List<string> segments)
    {
        var owner = new int[segments.Count];
        int passengers = 0;
        int current = -1;
        bool isHistory = false;
        for (int i = 0; i < segments.Count; i++)
        {
            string tag = segments[i].TrimStart() is { Length: >= 3 } text ? text[..3] : "";
            isHistory = tag is "ABI" or "TVL" or "TRI" || (tag is not ("SRC" or "UNH") && isHistory);
            bool isPerson = segments[i].StartsWith("NAD+FL", StringComparison.Ordinal) || segments[i].StartsWith("NAD+FM", StringComparison.Ordinal)
                || segments[i].StartsWith("NAD+DD", StringComparison.Ordinal) || tag == "PDT" || (tag == "TIF" && !isHistory);
            current = isPerson ? passengers++
                : tag is "UNT" or "UNH" or "SRC" or "TVL" or "CNT" or "UNZ" or "UNB" or "TDT" or "BGM" or "RCI" ? -1
                : current;
            owner[i] = current;
        }
        return owner;
    }
}
