using System.Globalization;
using System.Text;
using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Messages;

namespace ManifestScan.Ingest.Layouts;

/// <summary>Reads the passenger lists of the Emirates and Thailand: a head of <c>*KEY,value</c> lines, then rows between ***START and ***END.</summary>
/// <remarks>
/// AE: number, nationality, type, issuer, surname, given names, birth dd-mmm-yyyy, sex, state of birth, expiry. TH: type, nationality, number, expiry, issuer,
/// surname, given names, birth, sex. Source: writers of the Astra departure control system.
/// </remarks>
sealed class FramedApis(RowBuilder rows, bool isEmirates) : ILineLayout
{
    readonly Dictionary<string, string> _head = new(StringComparer.Ordinal);
    bool _isInside;

    public void Take(string line, long number)
    {
        line = line.Trim();
        if (line.StartsWith("***", StringComparison.Ordinal))
        {
            _isInside = line == "***START";
        }
        else if (line.StartsWith('*'))
        {
            string[] pair = line[1..].Split(',');
            _head[pair[0].Trim().ToUpperInvariant()] = pair.Length > 1 ? pair[1].Trim() : "";
        }
        else if (_isInside && line.Length > 0)
        {
            Add(line.Split(','), number);
        }
    }

    public void End()
    {
    }

    void Add(string[] fields, long number)
    {
        string Field(int index) => index < fields.Length ? fields[index].Trim() : "";
        (int document, int type, int issuer, int expiry, int surname) = isEmirates ? (0, 2, 3, 9, 4) : (2, 0, 4, 3, 5);
        rows.Set(Model.Field.DocumentNumber, Field(document));
        rows.Set(Model.Field.DocumentType, Field(type));
        rows.Set(Model.Field.DocumentIssuer, Field(issuer));
        rows.Set(Model.Field.DocumentExpiry, Date(Field(expiry)));
        rows.Set(Model.Field.Nationality, Field(1));
        rows.Set(Model.Field.Surname, Field(surname));
        rows.Set(Model.Field.GivenNames, Field(surname + 1));
        rows.Set(Model.Field.BirthDate, Date(Field(surname + 2)));
        rows.Set(Model.Field.Sex, Field(surname + 3));
        rows.Set(Model.Field.Role, Head("TYPE") is ['C', ..] ? "FM" : Field(10) is "T" or "X" ? "DDU" : "FL");
        Leg().Set(rows);
        rows.Add(number, -1);
        rows.Clear();
    }

    FlightLeg Leg()
    {
        string departure = Head("DEP DATE", "DEPDATE", "DEPARTURE DATE", "DATE", "STD");
        return new FlightLeg
        {
            Number = Head("FLIGHT", "FLIGHTNO", "FLIGHT NUMBER"),
            From = Head("DEP PORT", "DEPPORT", "DEPARTURE PORT", "FROM", "DEPARTURE"),
            To = Head("ARR PORT", "ARRPORT", "ARRIVAL PORT", "TO", "ARRIVAL"),
            UnreadDeparture = Date(departure),
            DepartureTime = EdifactDates.Time(Encoding.UTF8.GetBytes(Head("DEP TIME", "DEPTIME", "DEPARTURE TIME").Replace(":", "", StringComparison.Ordinal))),
        };
    }

    string Head(params string[] keys) => keys.Select(k => _head.GetValueOrDefault(k)).FirstOrDefault(v => v is not null) ?? "";

    static string Date(string text) => DateOnly.TryParseExact(text, ["dd-MMM-yyyy", "d-MMM-yyyy", "yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
        ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : text;
}
