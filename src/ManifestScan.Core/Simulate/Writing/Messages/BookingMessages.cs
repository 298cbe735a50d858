using System.Globalization;

namespace ManifestScan.Simulate.Writing.Messages;

/// <summary>Writes bookings as PNRGOV messages (13.1), one for each piece.</summary>
/// <remarks>
/// All passengers of a booking in such a message have the same segments. A booking in which some do not stands there several times, under one
/// locator, as bookings do that were split.
/// </remarks>
sealed class BookingMessages
{
    static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    static readonly string[] Person =
    [
        "surname", "given_names", "date_of_birth", "document_number", "issuing_country", "contact_phone", "contact_email", "payment_form",
        "payment_account", "ticket_number",
    ];

    static readonly string[] Segment =
        ["segment_number", "segment_status", "fare_class", "carrier", "flight_number", "departure_airport", "arrival_airport", "departure_local"];

    readonly CsvLines _lines = new(BookingDay.Header);
    readonly Interchange _interchange = new();

    /// <summary>The messages of rows that stand together by booking.</summary>
    internal byte[] Write(CsvBuffer piece)
    {
        List<string[]> rows = CsvLines.Of(piece);
        if (rows.Count > 0)
        {
            List<List<List<string[]>>> bookings = [.. rows.GroupBy(r => Key(r, ["record_locator", "booking_created_utc"])).SelectMany(Split)];
            _interchange.Begin("UNOW:4", "PNRGOV:13:1:IA", "ZZ", _lines.Time(rows[0], "departure_local").Date);
            _interchange.Raw($"MSG+:22");
            _interchange.Raw($"ORG+ZZ");
            _interchange.Raw($"EQN+{bookings.Count}");
            bookings.ForEach(WriteBooking);
            _interchange.End();
        }
        return _interchange.Take();
    }

    string Key(string[] row, string[] columns) => string.Join(',', columns.Select(c => _lines[row, c]));

    /// <summary>Passengers with the same segments together; of each passenger its rows, one for each segment.</summary>
    IEnumerable<List<List<string[]>>> Split(IEnumerable<string[]> booking) => booking
        .GroupBy(r => Key(r, Person))
        .Select(p => p.OrderBy(r => int.Parse(_lines[r, "segment_number"], CultureInfo.InvariantCulture)).ToList())
        .GroupBy(p => string.Join(';', p.Select(r => Key(r, Segment))))
        .Select(g => g.ToList());

    void WriteBooking(List<List<string[]>> passengers)
    {
        string[] first = passengers[0][0];
        DateTime created = _lines.Time(first, "booking_created_utc");
        _interchange.Raw($"SRC");
        _interchange.Raw($"RCI+{_lines[first, "carrier"]}:{_lines[first, "record_locator"]}::{created:ddMMyy}:{created:HHmm}");
        _interchange.Raw($"ORG+1A+{_lines[first, "agency"]}:{_lines[first, "office"]}");
        for (int i = 0; i < passengers.Count; i++)
        {
            WritePassenger(passengers[i][0], i + 1);
        }
        foreach (string[] row in passengers[0])
        {
            DateTime departure = _lines.Time(row, "departure_local");
            _interchange.Raw($"TVL+{departure:ddMMyy}:{departure:HHmm}+{_lines[row, "departure_airport"]}+{_lines[row, "arrival_airport"]}+{_lines[row, "carrier"]}+{_lines[row, "flight_number"]}:{_lines[row, "fare_class"]}");
            _interchange.Raw($"RPI+{passengers.Count}+{_lines[row, "segment_status"]}");
        }
    }

    void WritePassenger(string[] row, int number)
    {
        _interchange.Raw($"TIF+{_lines[row, "surname"]}+{_lines[row, "given_names"]}:A:{number}");
        _interchange.Raw($"SSR+CTCM:HK:1:ZZ:::::{_lines[row, "contact_phone"]}+::{number}");
        if (_lines[row, "contact_email"] is { Length: > 0 } email)
        {
            _interchange.Raw($"SSR+CTCE:HK:1:ZZ:::::{email.Replace("@", "//", StringComparison.Ordinal)}+::{number}");
        }
        WriteDocument(row, number);
        _interchange.Raw($"TKT+{_lines[row, "ticket_number"]}:T:1");
        _interchange.Raw($"FOP+{_lines[row, "payment_form"]}::::{_lines[row, "payment_account"]}");
    }

    void WriteDocument(string[] row, int number)
    {
        string document = _lines[row, "document_number"];
        DateOnly? birth = _lines.Day(row, "date_of_birth");
        if (document.Length > 0 || birth is not null)
        {
            string born = birth is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day:dd}{Months[day.Month - 1]}{day:yyyy}") : "";
            _interchange.Raw($"SSR+DOCS:HK:1:ZZ::::://{_lines[row, "issuing_country"]}/{document}//{born}///{_lines[row, "surname"]}/{_lines[row, "given_names"]}+::{number}");
        }
    }
}
