using ManifestScan.Model;

namespace ManifestScan.Normalize.Flights;

/// <summary>Reads whole routes: <c>SVO-IKA</c>, <c>SVO/IKA</c>, <c>SVO IKA</c>, <c>SVOIKA</c>, <c>SVO-IST-IKA</c>.</summary>
/// <remarks>The same airport twice in a row is one point, so <c>SVO-IST/IST-IKA</c> has three.</remarks>
static class RouteReader
{
    static readonly char[] Strong = ['–', '—', '→', '>', '/', ',', ';', '|'];

    /// <summary>Reads one raw value.</summary>
    internal static RouteReading Read(ReadOnlySpan<char> text, NativeCodes? codes = null)
    {
        string raw = text.Trim().ToString();
        List<AirportReading> points = [];
        foreach (string part in Parts(raw))
        {
            AirportReading point = AirportReader.Read(part, codes);
            if (point.Code is not null && (points.Count == 0 || points[^1].Code != point.Code))
            {
                points.Add(point);
            }
        }
        return points.Count < 2 ? new([], ValueFaults.RouteUnreadable) : new(points, points.Find(p => p.Fault is not null).Fault);
    }

    static string[] Parts(string raw)
    {
        if (raw.Contains(" - ", StringComparison.Ordinal))
        {
            return raw.Split(" - ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }
        string[] parts = raw.Split([.. Strong, '-'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            return parts;
        }
        string[] words = raw.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [{ Length: 6 } pair] ? [pair[..3], pair[3..]]
            : words.Length > 1 && words.All(w => w.Length is 3 or 4) ? words
            : [];
    }
}
