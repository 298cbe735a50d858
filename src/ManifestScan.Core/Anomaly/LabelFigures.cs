namespace ManifestScan.Anomaly;

/// <summary>How well scores part marked rows from the others.</summary>
/// <param name="Marked">Marked rows.</param>
/// <param name="Auroc">Probability that a marked row scores above another, ties half; null when one kind is missing.</param>
/// <param name="AveragePrecision">Mean precision over the gains in recall, as scikit-learn's average_precision_score; null without marked rows.</param>
public sealed record LabelFigures(int Marked, double? Auroc, double? AveragePrecision)
{
    /// <summary>Measures; equal scores are one step.</summary>
    /// <param name="scores">Higher is stranger.</param>
    /// <param name="isMarked">One per score.</param>
    public static LabelFigures Of(double[] scores, bool[] isMarked)
    {
        bool[] sorted = [.. isMarked];
        double[] keys = [.. scores];
        Array.Sort(keys, sorted);
        int marked = sorted.Count(m => m);
        double pairs = 0;
        double precision = 0;
        int above = 0;
        int aboveMarked = 0;
        for (int last = keys.Length - 1; last >= 0;)
        {
            int next = last;
            int gain = 0;
            for (; next >= 0 && keys[next] == keys[last]; next--)
            {
                gain += sorted[next] ? 1 : 0;
            }
            int others = last - next - gain;
            pairs += others * (aboveMarked + (gain / 2.0));
            above += last - next;
            aboveMarked += gain;
            precision += gain * (double)aboveMarked / above;
            last = next;
        }
        double all = (double)marked * (sorted.Length - marked);
        return new LabelFigures(marked, all > 0 ? pairs / all : null, marked > 0 ? precision / marked : null);
    }
}
