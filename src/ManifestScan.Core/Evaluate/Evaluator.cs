using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Evaluate;

/// <summary>Compares the ranking of a finished run with what is known of its travellers.</summary>
static class Evaluator
{
    /// <summary>Every section; figures that have nothing to rest on are null.</summary>
    /// <param name="run">The run.</param>
    /// <param name="labels">What is known.</param>
    /// <param name="profiles">The travellers, in the order of their ids.</param>
    /// <param name="scoresWithout">Every traveller's score with one signal left out, by the same rules.</param>
    internal static Evaluation Evaluate(
        FinishedRun run, IReadOnlyList<TruthLabel> labels, IReadOnlyList<Profile> profiles, Func<string, IReadOnlyList<double>> scoresWithout)
    {
        var data = new EvaluationData(run, Judgement.Of(labels, profiles), profiles);
        return new Evaluation(
            [
                RankSections.Overall(data),
                RankSections.AtK(data),
                RankSections.Severities(data),
                DiscoverySections.Discoveries(data),
                DiscoverySections.Reliability(data),
                AnomalySections.Anomaly(data),
                StorySections.Stories(data),
                StorySections.LookAlikes(data),
                SignalSections.Signals(data, scoresWithout),
                SignalSections.Recall(data),
                DiscoverySections.SignalReliability(data),
                GroupSections.Groups(data),
            ],
            [.. Notes(data)]);
    }

    static IEnumerable<string> Notes(EvaluationData data)
    {
        Judgement judgement = data.Judgement;
        if (judgement.Labels == 0)
        {
            yield return "The label file holds no label: there is nothing to measure against.";
        }
        if (judgement.UnknownLabels > 0)
        {
            yield return Text($"{judgement.UnknownLabels} of {judgement.Labels} labelled documents are not among those of the travellers; nothing here counts them.");
        }
        if (judgement.SharedLabels > 0)
        {
            yield return Text($"{judgement.SharedLabels} labelled documents were shown by several travellers; each of them is labelled.");
        }
        if (judgement.Contradictory > 0)
        {
            yield return Text($"{judgement.Contradictory} travellers are labelled planted and look-alike; they count as planted.");
        }
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
