using System.Text.RegularExpressions;
using ManifestScan.Signals;
using ManifestScan.Signals.Rules;

namespace ManifestScan.Pipeline.Cards;

/// <summary>Cards without code from a folder of the user's.</summary>
static partial class CardFolder
{
    /// <summary>Every card below a folder, by id, with the SHA-256 of its file; all faults are told together.</summary>
    internal static IReadOnlyList<(SignalCard Card, string Sha256)> Read(string folder, ICollection<string> faults)
    {
        if (!Directory.Exists(folder))
        {
            faults.Add($"--cards: {folder}: no such folder.");
            return [];
        }
        string[] files = [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            faults.Add($"--cards: {folder}: holds no card (*.yaml).");
        }
        var cards = new SortedDictionary<string, (SignalCard, string)>(StringComparer.Ordinal);
        foreach (string file in files)
        {
            if (ReadFile(file, faults) is { } read && !cards.TryAdd(read.Card.Id, read))
            {
                faults.Add($"{file}: another card of the folder has the id {read.Card.Id}.");
            }
        }
        return [.. cards.Values];
    }

    /// <summary>One card; null when it has faults.</summary>
    internal static (SignalCard Card, string Sha256)? ReadFile(string file, ICollection<string> faults)
    {
        if (new FileInfo(file).Length > StrictYaml.MostBytes)
        {
            faults.Add(FormattableString.Invariant($"{file}: more than {StrictYaml.MostBytes} bytes."));
            return null;
        }
        string text = File.ReadAllText(file);
        if (StrictYaml.Read<SignalCard>(text, file, faults) is not { } card)
        {
            return null;
        }
        int before = faults.Count;
        Check(card, file, faults);
        return faults.Count > before ? null : (card, TextHash.Of(text));
    }

    static void Check(SignalCard card, string file, ICollection<string> faults)
    {
        Require(Id().IsMatch(card.Id), "id: expected family.name in lower-case letters, digits and hyphens.");
        Require(SignalCatalogue.Default.Find(card.Id) is null, $"id: {card.Id} is a signal of the program.");
        Require(card.Detection.Count > 0, "detection: expected one condition or more; a card without code has nothing else to look with.");
        Require(card.Parameters.Count == 0, "parameters: only code asks for them; write the numbers into detection.");
        Require(card.Status is "experimental" or "stable" or "retired", "status: expected experimental, stable or retired.");
        Require(card.Version >= 1, "version: expected 1 or more.");
        Require(card.FalsePositives.Count > 0, "falsePositives: expected one innocent explanation or more.");
        var reads = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < card.Detection.Count; i++)
        {
            reads.UnionWith(DetectionTest.Read(card.Detection[i], FormattableString.Invariant($"{file}: detection[{i}]"), faults)?.Reads ?? []);
        }
        string[] unsaid = [.. reads.Except(card.Reads)];
        Require(unsaid.Length == 0, $"reads: the conditions also read {string.Join(", ", unsaid)}.");

        void Require(bool isRight, string fault)
        {
            if (!isRight)
            {
                faults.Add($"{file}: {fault}");
            }
        }
    }

    /// <summary>Form of every id: a family and a name.</summary>
    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    internal static partial Regex Id();
}
