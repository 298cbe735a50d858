using ManifestScan.Output;
using ManifestScan.Pipeline.Finished;
using ManifestScan.Signals;
using ManifestScan.Signals.Rules;

namespace ManifestScan.Pipeline.Cards;

/// <summary>Looks at a finished run with a card: whom would it have hit?</summary>
public sealed class BacktestRun
{
    readonly FinishedRunReader _reader;
    readonly SortedSet<string> _ids = new(StringComparer.Ordinal);
    readonly Dictionary<string, (int Rank, double Score)> _standings = new(StringComparer.Ordinal);

    BacktestRun(FinishedRunReader reader)
    {
        _reader = reader;
        StoredTable scores = reader.Output.Table("scores", "traveller_id", "score");
        for (int row = 0; row < scores.RowCount; row++)
        {
            _standings[scores["traveller_id"].Text(row)!] = (row + 1, scores["score"].Double(row)!.Value);
        }
    }

    /// <summary>The hits of a card in a finished run. Reads tables, writes nothing.</summary>
    /// <param name="card">File of a card without code; or the id of a signal that the run looked for, whose evidence is read back.</param>
    /// <param name="folder">Output of <c>score</c> or <c>rescore</c>.</param>
    /// <exception cref="ConfigurationException">The card is faulty, or has code and did not run there; or nothing there was scored.</exception>
    /// <exception cref="IOException">The output is damaged.</exception>
    public static Backtest Run(string card, string folder)
    {
        var faults = new List<string>();
        SignalCard? read = File.Exists(card) ? CardFolder.ReadFile(card, faults)?.Card : SignalCatalogue.Default.Find(card);
        if (read is null && faults.Count == 0)
        {
            faults.Add($"{card}: neither a card file nor a signal of the program.");
        }
        if (read is null)
        {
            throw new ConfigurationException(faults);
        }
        var run = new BacktestRun(FinishedRunReader.Open(folder));
        return read.Detection.Count > 0 ? run.Detect(read) : run.ReadBack(read, folder);
    }

    Backtest Detect(SignalCard card)
    {
        List<DetectionTest> tests = [.. card.Detection.Select(rule => DetectionTest.Read(rule, card.Id, [])).OfType<DetectionTest>()];
        Dictionary<string, StoredTable> tables = tests.Select(t => t.Rule.Of).Distinct(StringComparer.Ordinal)
            .ToDictionary(t => t, t => _reader.Output.Table(t, Columns(t, tests)), StringComparer.Ordinal);
        foreach (StoredTable table in tables.Values)
        {
            _ids.UnionWith(Enumerable.Range(0, table.RowCount).Select(row => table["traveller_id"].Text(row)!));
        }
        string[] inOrder = [.. _ids];
        Dictionary<string, int> numbers = inOrder.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        Dictionary<string, StoredRows> rows = tables.ToDictionary(t => t.Key, t => new StoredRows(t.Value, id => numbers[id]), StringComparer.Ordinal);
        DetectedTravellers found = DetectedTravellers.Of(tests, table => rows[table], Travellers(inOrder.Length));
        return new Backtest(card.Id, found.Travellers, found.Bits,
        [
            .. found.Matches.Select(m => Hit(inOrder[m.Traveller], found.Reason(tests, m), rows[tests[0].Rule.Of].Place(m.Rows[0][0]))),
        ]);
    }

    /// <summary>A signal with code cannot look at tables read back; what it found in the run is there to be read.</summary>
    Backtest ReadBack(SignalCard card, string folder)
    {
        if (!_reader.Report["plan"]!["signals"]!.AsObject().ContainsKey(card.Id))
        {
            throw new ConfigurationException([$"{card.Id}: has code and did not run in {folder}; score the inputs again with a pipeline that names it."]);
        }
        List<BacktestHit> hits = [.. _reader.Output.Rows("evidence", "signal", s => s == card.Id)
            .Select(r => Hit((string)r["traveller_id"]!, (string)r["reason"]!, r["source_file"] is { } file ? FormattableString.Invariant($"{file}, line {r["source_line"]}") : ""))];
        return new Backtest(card.Id, Travellers(_standings.Count), null, hits);
    }

    BacktestHit Hit(string id, string reason, string place) => _standings.TryGetValue(id, out (int Rank, double Score) standing)
        ? new BacktestHit(id, standing.Rank, standing.Score, reason, place)
        : new BacktestHit(id, null, null, reason, place);

    int Travellers(int least) => Math.Max(least, _reader.Report["travellers"]?.GetValue<int>() ?? 0);

    static string[] Columns(string table, List<DetectionTest> tests) =>
    [
        .. tests.Where(t => t.Rule.Of == table).SelectMany(t => t.Reads)
            .Select(read => read[(read.IndexOf('.', StringComparison.Ordinal) + 1)..])
            .Concat(["traveller_id", "departure_date", "source_file", "source_line"])
            .Concat(table == "movements" ? ["role", "status"] : [])
            .Distinct(StringComparer.Ordinal),
    ];
}
