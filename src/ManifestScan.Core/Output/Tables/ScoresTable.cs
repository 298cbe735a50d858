using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>scores</c>.</summary>
static class ScoresTable
{
    internal static OutputTable Definition { get; } = new(
        "scores",
        "One row per traveller, ordered by rank.",
        [
            Ids("traveller_id", "Stable id of the traveller: 26 digits and capital letters, a hash of the earliest record's document, else of name and birth date.", RunTexts.TravellerIds, (_, t) => t, isNullable: false),
            Int32("rank", "1 for the highest score; no ties.", (run, t) => Ranks(run)[t] + 1),
            Double("score", "Bits of surprise, 0 or more: the sum of the traveller's contributions in `evidence`. A reason to look, not a finding.", (run, t) => run.Board!.Scores[t], isNullable: false),
            Word("severity", "none, low, medium, high or critical, by the plan's thresholds on the score.", Words.Severities, (run, t) => (int)run.Rules!.SeverityOf(run.Board!.Scores[t])),
            Double("anomaly_p", "Share of the travellers of an earlier run, whose model `--model` names, at least as unusual in their features; null without one.", (run, t) => run.AnomalyPValues?[t]),
            Double("p_value", "Chance that an ordinary traveller shows signals as improbable, from copies of the run in which nobody arranged anything; null until calibrated.", (run, t) => run.Calibration?.PValues[t]),
            Double("q_value", "Expected share of false alarms among all travellers with as small a p_value or a smaller one; null until calibrated.", (run, t) => run.Calibration?.QValues[t]),
            Ids("surname", "Surname as read in the earliest record; null when not provided.", run => run.Names, (run, t) => Anchor(run, t).SurnameId),
            Ids("given_names", "Given names as read in the earliest record; null when not provided.", run => run.Names, (run, t) => Anchor(run, t).GivenNamesId),
            Date("date_of_birth", "Birth date where a record gives the whole date; null otherwise.", TravellerFacts.BirthDay),
            TextList("documents", "Documents shown, as ISSUER:NUMBER, in order; the issuer is empty when not provided.", TravellerFacts.Documents),
            Int32("movements", "Movements of the traveller, cancelled ones and duty as crew left out.", (run, t) => run.Data.Itineraries.MovementsOfTraveller[t].Length),
            Time("first_departure_utc", "First departure with a known time, UTC; null when no time is known.", (run, t) => TravellerFacts.Departure(run, t, isLast: false)),
            Time("last_departure_utc", "Last departure with a known time, UTC; null when no time is known.", (run, t) => TravellerFacts.Departure(run, t, isLast: true)),
            TextList("reasons", "Ids of the signals that fired, by falling contribution.", (run, t) => TravellerFacts.Evidence(run, t).Select(h => h.Signal)),
            Text("explanation", "The reasons in sentences, by falling contribution.", (run, t) => TravellerFacts.Explanation(run, t), isNullable: false),
            Text("review_status", "What a person decided, as `--reviews` says it; unreviewed until somebody did.", (run, t) => run.Reviews.GetValueOrDefault(t, "unreviewed"), isNullable: false),
            TextList("anomaly_features", "Where anomaly_p is .05 or less, the features that make it so, at most three, loudest first, each with the range of 95 in 100 of the earlier run's travellers; empty otherwise.", (run, t) => run.AnomalyFeatures?[t] ?? []),
        ],
        run => run.Board!.ByRank)
    {
        FollowScore = new HashSet<string> { "rank", "score", "severity", "p_value", "q_value", "reasons", "explanation", "review_status" },
    };

    static PersonRow Anchor(RunRecord run, int traveller) => run.Data.Tables.Persons[run.Data.Travellers.AnchorPersons[traveller]];

    static int[] Ranks(RunRecord run) => run.Board!.RankOf;
}
