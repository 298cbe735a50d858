using ManifestScan.Evaluate;

namespace ManifestScan.Bench;

/// <summary>One world.</summary>
/// <param name="Seed">Seed of the simulation.</param>
/// <param name="Evaluation">What came of it.</param>
/// <param name="ScoreSeconds">Wall time of the run that was evaluated.</param>
sealed record StoriesWorld(string Seed, Evaluation Evaluation, double ScoreSeconds);
