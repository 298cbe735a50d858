using System.Text.Json.Nodes;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline.Finished;

/// <summary>Reads scores, evidence and plan of a finished run back.</summary>
sealed class FinishedRunReader
{
    readonly OutputReader _output;
    readonly string _folder;

    FinishedRunReader(string folder)
    {
        _folder = folder;
        _output = OutputReader.Open(folder);
        Report = ReadReport();
    }

    /// <summary>The tables of the run.</summary>
    internal OutputReader Output => _output;

    /// <summary>The run's <c>run.json</c>.</summary>
    internal JsonObject Report { get; }

    /// <summary>Opens an output of <c>score</c> or <c>rescore</c>.</summary>
    /// <exception cref="ConfigurationException">There is no such folder, or nothing in it was scored.</exception>
    /// <exception cref="IOException">The folder holds no output, or a damaged one.</exception>
    internal static FinishedRunReader Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ConfigurationException([$"{folder}: no such folder."]);
        }
        var reader = new FinishedRunReader(folder);
        return reader._output.Has("scores") && reader._output.Has("evidence")
            ? reader
            : throw new ConfigurationException([$"{folder}: holds no scores; it is an output of normalize."]);
    }

    /// <summary>Reads scores and evidence.</summary>
    /// <exception cref="IOException">A table is damaged.</exception>
    internal FinishedRun Read()
    {
        ScoreRules rules = Guarded(() => PlanText.Rules((JsonObject)Report["plan"]!));
        StoredTable scores = _output.Table("scores", "traveller_id", "score", "p_value", "q_value", "anomaly_p");
        string[] ids = [.. Enumerable.Range(0, scores.RowCount).Select(row => scores["traveller_id"].Text(row)!)];
        int[] byRank = TravellersOfRows(ids, out string[] inOrder);
        var score = new double[ids.Length];
        var calibrated = new (double?, double?)[ids.Length];
        var anomaly = new double?[ids.Length];
        var rankOf = new int[ids.Length];
        for (int row = 0; row < byRank.Length; row++)
        {
            score[byRank[row]] = scores["score"].Double(row)!.Value;
            calibrated[byRank[row]] = (scores["p_value"].Double(row), scores["q_value"].Double(row));
            anomaly[byRank[row]] = scores["anomaly_p"].Double(row);
            rankOf[byRank[row]] = row;
        }
        return new FinishedRun
        {
            TravellerIds = inOrder,
            Rules = rules,
            Calibrated = calibrated,
            AnomalyPValues = anomaly,
            Board = new ScoreBoard { Scores = score, ByRank = byRank, RankOf = rankOf, Evidence = Evidence(inOrder, rules), Groups = [] },
        };
    }

    /// <summary>For each row of <c>scores</c> the traveller: the place of its id in ordinal order.</summary>
    static int[] TravellersOfRows(string[] ids, out string[] inOrder)
    {
        var rows = new int[ids.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }
        inOrder = [.. ids];
        Array.Sort(inOrder, rows, StringComparer.Ordinal);
        var traveller = new int[ids.Length];
        for (int place = 0; place < rows.Length; place++)
        {
            traveller[rows[place]] = place;
        }
        return traveller;
    }

    ScoredHit[] Evidence(string[] ids, ScoreRules rules)
    {
        StoredTable table = _output.Table(
            "evidence", "traveller_id", "signal", "signal_version", "surprise", "weight", "contribution", "observed", "expected", "reason");
        var hits = new ScoredHit[table.RowCount];
        for (int row = 0; row < hits.Length; row++)
        {
            int traveller = Array.BinarySearch(ids, table["traveller_id"].Text(row)!, StringComparer.Ordinal);
            string signal = string.Intern(table["signal"].Text(row)!);
            if (traveller < 0 || !rules.Weights.ContainsKey(signal))
            {
                throw new IOException($"{_folder}: evidence, scores and {OutputFolder.ReportName} are not of one run.");
            }
            var hit = new Hit
            {
                Traveller = traveller,
                SurpriseBits = table["surprise"].Double(row)!.Value,
                Observed = table["observed"].Double(row),
                Expected = table["expected"].Double(row),
                Reason = table["reason"].Text(row)!,
                Movements = [],
            };
            hits[row] = new ScoredHit(
                signal, table["signal_version"].Int32(row)!.Value, hit, table["weight"].Double(row)!.Value, table["contribution"].Double(row)!.Value);
        }
        return hits;
    }

    JsonObject ReadReport() =>
        Guarded(() => (JsonObject)JsonNode.Parse(File.ReadAllBytes(Path.Combine(_folder, OutputFolder.ReportName)))!);

    /// <exception cref="IOException">The report is not as this program writes it.</exception>
    T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidCastException or InvalidOperationException
            or NullReferenceException or KeyNotFoundException or FormatException)
        {
            throw new IOException($"{_folder}: {OutputFolder.ReportName} is damaged, or written by another version.", e);
        }
    }
}
