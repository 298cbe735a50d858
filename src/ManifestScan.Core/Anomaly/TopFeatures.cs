using System.Globalization;

namespace ManifestScan.Anomaly;

/// <summary>Says which features speak for a row.</summary>
static class TopFeatures
{
    const int Most = 3;

    // A feature that speaks for less than this share of the loudest says nothing a reader should follow.
    const float LeastShare = 0.1f;

    internal static IReadOnlyList<string> Of(ReadOnlySpan<float> parts, float[] values, Preparation preparation)
    {
        float[] loudness = [.. parts];
        int[] order = [.. Enumerable.Range(0, loudness.Length).Where(i => loudness[i] > 0).OrderByDescending(i => loudness[i]).ThenBy(i => i).Take(Most)];
        return [.. order.Where(i => loudness[i] >= LeastShare * loudness[order[0]]).Select(i => Text(i, values[i], preparation))];
    }

    static string Text(int column, float value, Preparation preparation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{preparation.Names[column]} {value:G6}, ordinary {preparation.Lows[column]:G6} to {preparation.Highs[column]:G6}");
}
