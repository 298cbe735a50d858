using System.Globalization;
using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Layouts;

/// <summary>Reads the feed of departure control to the search system "Magistral": a line of the window, then 20 fields ended by bars.</summary>
/// <remarks>
/// Operation date and time, flight, departure date, terminal, seat, surname, name, patronymic, document, operation (K1 checked in, K2 past security, K3
/// boarded, K0 two meanings), bag tags, airline, -, from, to, weight, -, departure time, locator. Names are cut off at 20 characters; carriers and
/// airports have native codes. A passenger stands there once per operation: the last one counts. Source: the writer of the Astra system.
/// </remarks>
sealed class MagistralFeed(RowBuilder rows) : ILineLayout
{
    const int Fields = 20;

    public void Take(string line, long number)
    {
        string[] fields = [.. line.Split('|').Select(f => f.Trim())];
        if (fields.Length < Fields)
        {
            return;
        }
        rows.Set(Field.Surname, fields[6]);
        rows.Set(Field.GivenNames, fields[7]);
        rows.Set(Field.Patronymic, fields[8]);
        rows.Set(Field.DocumentNumber, fields[9]);
        rows.Set(Field.Status, fields[10]);
        rows.Set(Field.Seat, fields[5]);
        rows.Set(Field.RecordLocator, fields[19]);
        new FlightLeg
        {
            Carrier = fields[12],
            Number = fields[2],
            From = fields[14],
            To = fields[15],
            DepartureDay = DateOnly.TryParseExact(fields[3], "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
            UnreadDeparture = fields[3],
            DepartureTime = TimeOnly.TryParseExact(fields[18], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null,
        }.Set(rows);
        rows.Message = Operation(fields);
        rows.Add(number, -1);
        rows.Clear();
    }

    public void End()
    {
    }

    /// <summary>Each operation is a message of its own, which says how far one passenger got.</summary>
    static RawMessage Operation(string[] fields) => new()
    {
        Function = MessageFunction.Change,
        SentTicks = DateTime.TryParseExact($"{fields[0]} {fields[1]}", "dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment)
            ? moment.Ticks
            : Missing.Ticks,
        Stream = "MAGISTRAL",
        Interchange = $"{fields[0]} {fields[1]}",
    };
}
