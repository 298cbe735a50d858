using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>A user's table of native codes: columns <c>code</c>, <c>iata</c> and <c>kind</c> (airport or airline), in any delimited form.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="Sha256">Hash of what the table says, the same for the same codes in any order.</param>
public sealed record CodesFile(NativeCodes Codes, string Sha256)
{
    const int LongestCode = 8;

    static readonly string[] Columns = ["code", "iata", "kind"];

    /// <summary>Reads a file; null and faults, each naming the line, when it is not as expected.</summary>
    internal static CodesFile? Read(string file, ICollection<string> faults)
    {
        string name = Path.GetFileName(file);
        PlainTable table = PlainTableReader.Read(new Source { Index = 0, Name = name, Length = new FileInfo(file).Length, Open = () => File.OpenRead(file) });
        PlainColumn?[] columns = [.. Columns.Select(table.Find)];
        if (columns.Any(c => c is null))
        {
            faults.Add($"--codes: {name}: expected columns code, iata and kind.");
            return null;
        }
        int before = faults.Count;
        var codes = new Dictionary<(string Kind, string Code), string>();
        for (int row = 0; row < table.RowCount; row++)
        {
            string[] cells = [.. columns.Select(c => c![row]?.ToUpperInvariant() ?? "")];
            if (Fault(cells, codes) is { } fault)
            {
                faults.Add(FormattableString.Invariant($"--codes: {name}, line {row + 2}: {fault}"));
            }
        }
        return faults.Count > before ? null : new CodesFile(
            new NativeCodes(Of("AIRPORT", codes), Of("AIRLINE", codes)),
            Hash(codes.Select(c => $"{c.Key.Kind} {c.Key.Code} {c.Value}")));
    }

    /// <summary>What is wrong with a line; null when nothing is, and its code is taken.</summary>
    static string? Fault(string[] cells, Dictionary<(string Kind, string Code), string> codes)
    {
        (string code, string iata, string kind) = (cells[0], cells[1], cells[2]);
        if (kind is not ("AIRPORT" or "AIRLINE"))
        {
            return "expected airport or airline in column kind.";
        }
        if (code.Length is 0 or > LongestCode)
        {
            return FormattableString.Invariant($"expected a code of 1 to {LongestCode} characters in column code.");
        }
        if (kind == "AIRPORT" && AirportTable.Default.Find(iata) is null && AirportTable.Default.AirportsOfCity(iata).Count == 0)
        {
            return "expected an IATA code of an airport or city in column iata.";
        }
        if (kind == "AIRLINE" && !(iata.Length == 2 && iata.All(char.IsAsciiLetterOrDigit) && iata.Any(char.IsAsciiLetter)))
        {
            return "expected an IATA code of an airline in column iata.";
        }
        return codes.TryAdd((kind, code), iata) || codes[(kind, code)] == iata ? null : "the code was given before and stands for something else.";
    }

    static Dictionary<string, string> Of(string kind, Dictionary<(string Kind, string Code), string> codes) =>
        codes.Where(c => c.Key.Kind == kind).ToDictionary(c => c.Key.Code, c => c.Value, StringComparer.Ordinal);

    static string Hash(IEnumerable<string> lines) =>
        TextHash.Of(string.Join('\n', lines.Order(StringComparer.Ordinal)));
}
