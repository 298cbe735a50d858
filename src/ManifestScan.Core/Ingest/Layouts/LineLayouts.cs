using System.Text.RegularExpressions;
using ManifestScan.Ingest.Messages;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Layouts;

/// <summary>The fixed layouts of passenger lists, known by their first lines.</summary>
static partial class LineLayouts
{
    const int LinesLookedAt = 40;

    /// <summary>Names of the formats.</summary>
    internal static readonly string[] Formats = ["pnl", "apis-cz", "apis-de", "apis-ae", "apis-th", "magistral"];

    /// <summary>The layout of a source, or null when it is none of these.</summary>
    internal static SourceLayout? Recognise(SourceSample sample)
    {
        EncodingGuess encoding = EncodingGuess.Of(sample);
        string[] lines = [.. TextDecoding.Decode(sample.Head[..Math.Min(sample.Head.Length, 8192)], encoding.Name).TrimStart('\uFEFF')
            .Split('\n').Take(LinesLookedAt).Select(l => l.Trim())];
        return FormatOf(lines) is not { } format ? null : new SourceLayout
        {
            Format = format,
            Kind = format == "pnl" ? InputKind.Booking : InputKind.Manifest,
            Encoding = encoding.Name,
            EncodingConfidence = encoding.Confidence,
            Confidence = encoding.Confidence,
        };
    }

    /// <summary>A reader for one of <see cref="Formats"/>.</summary>
    internal static ILineLayout Reader(string format, RowBuilder rows) => format switch
    {
        "pnl" => new PassengerNameList(rows),
        "magistral" => new MagistralFeed(rows),
        "apis-ae" or "apis-th" => new FramedApis(rows, format == "apis-ae"),
        _ => new HeadedApis(rows, format == "apis-cz"),
    };

    static string? FormatOf(string[] lines)
    {
        int first = Array.FindIndex(lines, l => l.Length > 0);
        if (first < 0)
        {
            return null;
        }
        if (lines[first].StartsWith("***VERSION", StringComparison.Ordinal))
        {
            return lines[first].EndsWith('4') ? "apis-th" : "apis-ae";
        }
        if (lines[first].StartsWith("csv;", StringComparison.OrdinalIgnoreCase) && lines[first].Split(';').Length >= 8)
        {
            return "apis-cz";
        }
        if (GermanHead().IsMatch(lines[first]))
        {
            return "apis-de";
        }
        if (Window().IsMatch(lines[first]) && first + 1 < lines.Length && lines[first + 1].Split('|').Length is 20 or 21)
        {
            return "magistral";
        }
        int list = Array.FindIndex(lines, l => l is "PNL" or "ADL");
        return list >= 0 && list + 1 < lines.Length && ListHead().IsMatch(lines[list + 1]) ? "pnl" : null;
    }

    [GeneratedRegex(@"^[A-Z0-9]{2,3};[A-Z0-9]{2,3}\d{1,4}[A-Z]?;[A-Z]{3};\d{10};[A-Z]{3};\d{10};\d+", RegexOptions.CultureInvariant)]
    private static partial Regex GermanHead();

    [GeneratedRegex(@"^\d{10,12}-\d{10,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Window();

    [GeneratedRegex(@"^[A-Z0-9]{2,3}\d{1,4}[A-Z]?/\d{1,2}[A-Z]{3} [A-Z]{3}", RegexOptions.CultureInvariant)]
    private static partial Regex ListHead();
}
