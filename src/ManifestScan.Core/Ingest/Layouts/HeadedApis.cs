using System.Globalization;
using System.Text;
using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Messages;

namespace ManifestScan.Ingest.Layouts;

/// <summary>Reads the passenger lists for the Czech and German border police: one line of the flight, then one per passenger, semicolons between.</summary>
/// <remarks>
/// CZ: <c>csv;ZZ;310;HEL;std;PRG;sta;n;</c>, then surname, given, second, birth ddmmmyy, sex, nationality, document type, number, expiry, issuer.
/// DE: <c>ZZ;ZZ310;HEL;yymmddhhnn;FRA;yymmddhhnn;n</c>, then surname, given, sex, birth yymmdd, nationality, entry airport, from, to, type, number, issuer
/// and the visa. Source: writers of the Astra departure control system.
/// </remarks>
sealed class HeadedApis(RowBuilder rows, bool isCzech) : ILineLayout
{
    FlightLeg? _leg;

    DateOnly Flight => _leg?.DepartureDay ?? new DateOnly(2026, 7, 1);

    public void Take(string line, long number)
    {
        string[] fields = [.. line.Split(';').Select(f => f.Trim())];
        if (fields.Length < 7)
        {
            return;
        }
        bool isHead = isCzech ? fields[0].Equals("csv", StringComparison.OrdinalIgnoreCase) : fields[3].Length == 10 && fields[3].All(char.IsAsciiDigit);
        if (isHead)
        {
            _leg = isCzech ? CzechLeg(fields) : GermanLeg(fields);
        }
        else if (_leg is not null)
        {
            Set(fields);
            _leg.Set(rows);
            rows.Add(number, -1);
            rows.Clear();
        }
    }

    public void End()
    {
    }

    void Set(string[] fields)
    {
        string Field(int index) => index < fields.Length ? fields[index] : "";
        string given = isCzech && Field(2).Length > 0 ? $"{Field(1)} {Field(2)}" : Field(1);
        (int sex, int birth, int nationality, int type, int document, int issuer) = isCzech ? (4, 3, 5, 6, 7, 9) : (2, 3, 4, 8, 9, 10);
        rows.Set(Model.Field.Surname, Field(0));
        rows.Set(Model.Field.GivenNames, given);
        rows.Set(Model.Field.Sex, Field(sex));
        rows.Set(Model.Field.BirthDate, Date(Field(birth), isBackward: true));
        rows.Set(Model.Field.Nationality, State(Field(nationality)));
        rows.Set(Model.Field.DocumentType, Field(type));
        rows.Set(Model.Field.DocumentNumber, Field(document));
        rows.Set(Model.Field.DocumentIssuer, State(Field(issuer)));
        rows.Set(Model.Field.DocumentExpiry, isCzech ? Date(Field(8), isBackward: false) : null);
        rows.Set(Model.Field.OtherDocuments, !isCzech && Field(12).Length > 0 ? $"V/{State(Field(13))}/{Field(12).Replace(" ", "", StringComparison.Ordinal)}" : null);
    }

    // German writers put the letter of number plates where a state of three letters belongs.
    static string State(string state) => state == "D" ? "DEU" : state;

    string? Date(string text, bool isBackward) =>
        text.Length == 0 ? null : EdifactDates.OfPerson(Encoding.UTF8.GetBytes(text), isBackward, Flight);

    static FlightLeg GermanLeg(string[] fields) => new()
    {
        Carrier = fields[0],
        Number = fields[1],
        From = fields[2],
        To = fields[4],
        DepartureDay = EdifactDates.YearFirst(Encoding.UTF8.GetBytes(fields[3]).AsSpan(0, 6)),
        DepartureTime = EdifactDates.Time(Encoding.UTF8.GetBytes(fields[3]).AsSpan(6)),
        ArrivalDay = fields[5].Length == 10 ? EdifactDates.YearFirst(Encoding.UTF8.GetBytes(fields[5]).AsSpan(0, 6)) : null,
        ArrivalTime = fields[5].Length == 10 ? EdifactDates.Time(Encoding.UTF8.GetBytes(fields[5]).AsSpan(6)) : null,
    };

    static FlightLeg CzechLeg(string[] fields)
    {
        (DateOnly? departureDay, TimeOnly? departureTime) = Moment(fields[4]);
        (DateOnly? arrivalDay, TimeOnly? arrivalTime) = Moment(fields[6]);
        return new FlightLeg
        {
            Carrier = fields[1],
            Number = fields[2],
            From = fields[3],
            To = fields[5],
            DepartureDay = departureDay,
            DepartureTime = departureTime,
            UnreadDeparture = departureDay is null ? fields[4] : null,
            ArrivalDay = arrivalDay,
            ArrivalTime = arrivalTime,
        };
    }

    static (DateOnly? Day, TimeOnly? Time) Moment(string text)
    {
        string[] forms = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyyMMddHHmm", "ddMMMyyHHmm", "ddMMMyy HHmm", "dd.MM.yyyy HH:mm", "yyMMddHHmm", "yyyyMMddHHmmss"];
        return DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment)
            ? (DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : (null, null);
    }
}
