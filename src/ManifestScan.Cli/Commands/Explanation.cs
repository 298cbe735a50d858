using System.Globalization;
using ManifestScan.Output;
using ManifestScan.Pipeline;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Cli.Commands;

/// <summary>Writes what an output says of one traveller.</summary>
sealed class Explanation
{
    const int MostCompanions = 15;

    readonly OutputReader _output;
    readonly TextWriter _console;
    readonly Row _traveller;
    readonly string _id;

    Explanation(OutputReader output, Row traveller, TextWriter console)
    {
        _output = output;
        _console = console;
        _traveller = traveller;
        _id = (string)traveller["traveller_id"]!;
    }

    /// <exception cref="ConfigurationException">Nobody, or more than one traveller, is meant.</exception>
    internal static void Write(string folder, string who, TextWriter console)
    {
        OutputReader output = OutputReader.Open(folder);
        var explanation = new Explanation(output, TravellerSearch.One(output, who, console), console);
        explanation.WriteHead();
        explanation.WriteReasons();
        explanation.WriteAnomaly();
        explanation.WriteTimeline();
        explanation.WriteCompanions();
        console.WriteLine("A score is a reason to look, not a finding.");
    }

    void WriteHead()
    {
        Line($"{Text("surname")} {Text("given_names")}  {_id}");
        Line($"rank {Text("rank")}, score {Number("score")} bits, {Text("severity")}; born {(Text("date_of_birth") is { Length: > 0 } born ? born : "unknown")}");
        if (_traveller["p_value"] is double p && _traveller["q_value"] is double q)
        {
            Line($"p {Small(p)}, q {Small(q)}: chance of signals as improbable, and expected share of false alarms among all up to here");
        }
        Line("");
        IdentityTree.Write(_output, _id, Line);
        Line("");
    }

    void WriteReasons()
    {
        IReadOnlyList<Row> evidence = _output.Rows("evidence", "traveller_id", v => v == _id);
        Line(evidence.Count == 0 ? "No signal fired." : "Reasons");
        foreach (Row hit in evidence)
        {
            Line($"  {Number(hit, "contribution"),6} bits  {hit["signal"]} (surprise {Number(hit, "surprise")}, weight {Number(hit, "weight")})");
            Line($"               {hit["reason"]}");
            foreach (Row movement in Movements(hit).Take(5))
            {
                Line($"               {Leg(movement)}  {movement["source_file"]}, line {movement["source_line"]}");
            }
        }
        Line("");
    }

    /// <summary>A finding of its own: no signal knows of it, and it is no part of the score.</summary>
    void WriteAnomaly()
    {
        if (_traveller["anomaly_p"] is not double p)
        {
            return;
        }
        Line("Habits against an earlier run (no part of the score)");
        Line($"  anomaly_p {Small(p)}: that share of its travellers is at least as unusual in features of travel and booking");
        foreach (string? feature in _traveller.GetValueOrDefault("anomaly_features") as IEnumerable<string?> ?? [])
        {
            Line($"  {feature}");
        }
        Line("");
    }

    IReadOnlyList<Row> Movements(Row hit)
    {
        HashSet<string> ids = [.. ((IEnumerable<long?>)hit["movement_ids"]!).Select(i => FormattableString.Invariant($"{i}"))];
        return _output.Rows("movements", "movement_id", ids.Contains);
    }

    void WriteTimeline()
    {
        Line("Timeline");
        foreach (Row movement in _output.Rows("movements", "traveller_id", v => v == _id))
        {
            Line($"  {Leg(movement)}  {movement["status"],-10} {movement["record_locator"],-7} {movement["document_issuer"]}:{movement["document_number"]} {movement["document_class"]}  {movement["source_file"]}, line {movement["source_line"]}");
        }
        Line("");
    }

    void WriteCompanions()
    {
        HashSet<string> locators = [.. _output.Rows("movements", "traveller_id", v => v == _id).Select(m => m["record_locator"]).OfType<string>()];
        List<IGrouping<object?, Row>> companions = [.. _output.Rows("movements", "record_locator", locators.Contains)
            .Where(m => (string)m["traveller_id"]! != _id)
            .GroupBy(m => m["traveller_id"])
            .OrderByDescending(g => g.Count())
            .ThenBy(g => (string)g.Key!, StringComparer.Ordinal)];
        Line(companions.Count == 0 ? "Nobody else travelled on the same bookings." : "Companions on the same bookings");
        foreach (IGrouping<object?, Row> companion in companions.Take(MostCompanions))
        {
            Row first = companion.First();
            Line($"  {companion.Key}  {companion.Count(),3} legs  {first["surname"]} {first["given_names"]}");
        }
        Line("");
    }

    static string Leg(Row movement) =>
        $"{movement["departure_date"]:yyyy-MM-dd} {movement["carrier"]}{movement["flight_number"]} {movement["departure_airport"]}-{movement["arrival_airport"]}";

    string Text(string column) => _traveller[column] switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    string Number(string column) => Number(_traveller, column);

    static string Number(Row row, string column) => ((double)row[column]!).ToString("0.0", CultureInfo.InvariantCulture);

    static string Small(double share) => share.ToString(share >= 1e-6 ? "0.######" : "G2", CultureInfo.InvariantCulture);

    void Line(string text) => _console.WriteLine(Terminal.Safe(text));
}
