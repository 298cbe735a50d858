using ManifestScan.Model;

namespace ManifestScan.Evaluate;

/// <summary>A finished run beside what is known of its travellers.</summary>
sealed class EvaluationData
{
    internal EvaluationData(FinishedRun run, Judgement judgement, IReadOnlyList<Profile> profiles)
    {
        (Run, Judgement, Profiles) = (run, judgement, profiles);
        Ranks = Ranking.Ranks(run.Board.Scores);
        MedianPlanted = Ranking.Median(Travellers.Where(t => judgement.IsPlanted[t]).Select(t => Ranks[t]));
        AveragePrecision = Ranking.AveragePrecision(run.Board.Scores, judgement.IsPlanted);
        OrdinaryCount = Travellers.Count(IsOrdinary);
    }

    /// <summary>Severity from which a traveller counts as flagged.</summary>
    internal const Severity Flagged = Severity.Medium;

    internal FinishedRun Run { get; }

    internal Judgement Judgement { get; }

    internal IReadOnlyList<Profile> Profiles { get; }

    /// <summary>Rank of each traveller; equal scores share the mean of their ranks.</summary>
    internal double[] Ranks { get; }

    /// <summary>Median rank of the planted; null without any.</summary>
    internal double? MedianPlanted { get; }

    /// <summary>Of the planted against all others; null without any.</summary>
    internal double? AveragePrecision { get; }

    /// <summary>Travellers that are neither planted nor look-alikes.</summary>
    internal int OrdinaryCount { get; }

    internal int Count => Run.TravellerIds.Count;

    internal IEnumerable<int> Travellers => Enumerable.Range(0, Count);

    internal bool IsOrdinary(int traveller) => !Judgement.IsPlanted[traveller] && !Judgement.IsLookAlike[traveller];

    internal bool IsFlagged(int traveller) => SeverityOf(traveller) >= Flagged;

    internal Severity SeverityOf(int traveller) => Run.Rules.SeverityOf(Run.Board.Scores[traveller]);

    internal bool IsAboveMedianPlanted(int traveller) => Ranks[traveller] < MedianPlanted;

    /// <summary>A share; null of nothing.</summary>
    internal static double? Share(double part, double whole) => whole > 0 ? part / whole : null;

    /// <summary>A share in thousandths; null of nothing.</summary>
    internal static double? PerThousand(double part, double whole) => 1000 * Share(part, whole);
}
