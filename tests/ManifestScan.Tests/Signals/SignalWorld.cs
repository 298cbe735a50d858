using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals;

/// <summary>A small world for one signal: lines of ordinary travel, and rows <c>ZZ101 SVO IKA 2030-04-28 AAAAA2 [SURNAME/]ONE 201000001 [status] [role]</c>.</summary>
sealed class SignalWorld(string id, string ordinary, params string[] rows)
{
    readonly SignalCard _card = SignalCatalogue.Default.Find(id)!;

    internal SignalWorld With(params string[] more) => new(id, ordinary, [.. rows, .. more]);

    /// <summary>What the signal says of the traveller with this document number; null when it is silent.</summary>
    internal Hit? Look(string who, params (string Name, double Value)[] changed) =>
        ExampleRunner.Run(_card, Example(who), Parameters(changed));

    internal IReadOnlyList<GroupFinding> Groups(params (string Name, double Value)[] changed) =>
        SignalCatalogue.Default.Run(id, new SignalContext(ExampleRunner.Data(Example(null)), new SignalParameters(Parameters(changed)), 1)).Groups;

    CardExample Example(string? who) => new()
    {
        Name = "test",
        Ordinary = ordinary,
        Manifest = "carrier,flight_number,departure_airport,arrival_airport,departure_local,record_locator,surname,given_names,document_number,document_issuer,status,role\n"
            + string.Join('\n', rows.Select(Csv)) + "\n",
        Who = who,
    };

    Dictionary<string, double> Parameters((string Name, double Value)[] changed)
    {
        var parameters = new Dictionary<string, double>(_card.Parameters);
        foreach ((string name, double value) in changed)
        {
            parameters[name] = value;
        }
        return parameters;
    }

    static string Csv(string row)
    {
        string[] w = [.. row.Split(' '), "", ""];
        string name = w[5].Contains('/', StringComparison.Ordinal) ? w[5].Replace('/', ',') : "SAMPLE," + w[5];
        return $"{w[0][..2]},{w[0][2..]},{w[1]},{w[2]},{w[3]}T10:00,{w[4]},{name},{w[6]},RUS,{w[7]},{w[8]}";
    }
}
