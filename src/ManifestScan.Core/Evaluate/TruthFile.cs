using System.Globalization;
using System.Text;

namespace ManifestScan.Evaluate;

/// <summary>Reads labels: delimited text with the columns <c>document</c>, <c>story</c> and <c>kind</c>, others ignored.</summary>
/// <remarks>Every fault is told by line and column, never with the value: a document number is personal.</remarks>
sealed class TruthFile
{
    const int MostFaults = 20;
    const int LongestStory = 100;
    const long MostBytes = 256L << 20;
    static readonly string[] Columns = ["document", "story", "kind"];

    readonly string _name;
    readonly Func<string, (string Issuer, string Number)> _document;
    readonly List<TruthLabel> _labels = [];
    readonly List<string> _faults = [];

    TruthFile(string name, Func<string, (string Issuer, string Number)> document) => (_name, _document) = (name, document);

    /// <summary>Reads a file whole.</summary>
    /// <param name="stream">The text: UTF-8, or any encoding with a byte order mark; closed afterwards.</param>
    /// <param name="name">How the file is called in faults.</param>
    /// <param name="document">Reads ISSUER and NUMBER into the spelling of the outputs.</param>
    /// <returns>The labels in order, and every fault; with faults the labels are not to be used.</returns>
    internal static (IReadOnlyList<TruthLabel> Labels, IReadOnlyList<string> Faults) Read(
        Stream stream, string name, Func<string, (string Issuer, string Number)> document)
    {
        var file = new TruthFile(name, document);
        using var text = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        if (stream.Length > MostBytes)
        {
            file._faults.Add($"{name}: larger than {MostBytes >> 20} MiB; expected a table of labels.");
        }
        else
        {
            file.Read(text);
        }
        return (file._labels, file._faults);
    }

    void Read(StreamReader text)
    {
        string header = text.ReadLine() ?? "";
        char delimiter = ",;\t|".MaxBy(d => header.Count(c => c == d));
        List<string> names = [.. (LabelLine.Fields(header, delimiter) ?? []).Select(n => n.ToLowerInvariant())];
        int[] places = [.. Columns.Select(c => names.IndexOf(c))];
        _faults.AddRange(Columns.Where((_, i) => places[i] < 0).Select(c => $"{_name}: no column '{c}'; expected document, story and kind."));
        int line = 1;
        while (_faults.Count < MostFaults && text.ReadLine() is { } row)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(row) && places.All(p => p >= 0))
            {
                Take(LabelLine.Fields(row, delimiter), places, line);
            }
        }
        if (_faults.Count >= MostFaults)
        {
            _faults.Add($"{_name}: the rest was not read.");
        }
    }

    void Take(List<string>? fields, int[] places, int line)
    {
        if (fields is null)
        {
            Require(false, line, "a quote is not closed.");
            return;
        }
        string[] values = [.. places.Select(p => p < fields.Count ? fields[p] : "")];
        Require(values[0].Length > 0, line, "document: empty.");
        Require(values[1].Length is > 0 and <= LongestStory && !values[1].Any(char.IsControl), line, $"story: expected 1 to {LongestStory} printable characters.");
        bool isPlanted = values[2].Equals("planted", StringComparison.OrdinalIgnoreCase);
        bool isLookAlike = values[2].Replace("-", "", StringComparison.Ordinal).Equals("lookalike", StringComparison.OrdinalIgnoreCase);
        Require(isPlanted || isLookAlike, line, "kind: expected planted or lookalike.");
        (string issuer, string number) = _document(values[0]);
        _labels.Add(new TruthLabel(issuer, number, values[1], isPlanted));
    }

    void Require(bool isRight, int line, string fault)
    {
        if (!isRight)
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{_name}, line {line}: {fault}"));
        }
    }
}
