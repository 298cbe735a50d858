using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>What the calibration of a run says, for <c>run.json</c> and the summary.</summary>
public static class CalibrationReport
{
    /// <summary>Share of false alarms at which the travellers found are counted.</summary>
    public const double Rate = 0.1;

    /// <summary>Where the null travellers come from, and how many ordinary travellers are expected at each severity or a higher one.</summary>
    internal static JsonObject Json(Calibration calibration, ScoreBoard board, ScoreRules rules) => new()
    {
        ["source"] = calibration.Source,
        ["copies"] = calibration.Copies,
        ["sampled_share"] = Math.Round(calibration.SampledShare, 6),
        ["null_travellers"] = calibration.NullTravellers,
        ["found_at_q_0.1"] = Found(calibration, board),
        ["expected_false_alarms"] = new JsonObject(Severities.Select(s => KeyValuePair.Create(Word(s), (JsonNode?)Math.Round(Expected(calibration, board, rules, s), 3)))),
    };

    /// <summary>"Expected by chance: 12 at low or higher, 3.1 at medium, ..."; what a reader compares the number of flags with.</summary>
    public static string Sentence(Calibration calibration, ScoreBoard board, ScoreRules rules)
    {
        IEnumerable<string> parts = Severities.Select(s =>
        {
            int shown = board.ByRank.Count(t => rules.SeverityOf(board.Scores[t]) >= s);
            return string.Create(CultureInfo.InvariantCulture, $"{Number(Expected(calibration, board, rules, s))} of {shown} at {Word(s)}");
        });
        return string.Create(CultureInfo.InvariantCulture, $"Expected by chance, that severity or higher: {string.Join(", ", parts)}. At most one in ten false: {Found(calibration, board)} travellers (q_value <= {Rate}).");
    }

    static IEnumerable<Severity> Severities => Enum.GetValues<Severity>().Where(s => s != Severity.None);

    static int Found(Calibration calibration, ScoreBoard board) => board.ByRank.Count(t => calibration.QValues[t] <= Rate);

    static double Expected(Calibration calibration, ScoreBoard board, ScoreRules rules, Severity severity) =>
        calibration.ExpectedAtLeast(rules.SeverityThresholds[(int)severity - 1], board.ByRank.Length);

    static string Number(double value) => value.ToString(value >= 10 ? "0" : "0.#", CultureInfo.InvariantCulture);

    static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
