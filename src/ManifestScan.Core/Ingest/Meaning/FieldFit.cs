using ManifestScan.Ingest.Delimited;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>How well the values of a column fit a meaning: from -1, they contradict it, over 0, they say nothing, to 1.</summary>
static class FieldFit
{
    // The share of values from which a column has a shape, and below which it has not; real columns hold some rubbish.
    const double Most = 0.7;
    const double Few = 0.2;

    internal static double Of(Field field, ColumnProfile values)
    {
        if (values.Filled == 0)
        {
            return 0;
        }
        if (FieldShape.IsDate(field))
        {
            bool isSomethingElse = values.DateShare < Few && values.Share(ValueShape.IsSerialDate) < Most && !IsYear(field, values);
            return values.DateShare >= Most ? 1 : isSomethingElse ? -1 : 0;
        }
        if (values.DateShare >= Most && values.Share(ValueShape.IsDigits) < Most)
        {
            return field is Field.DepartureTime or Field.ArrivalTime or Field.BookedTime && values.DateTimeShare >= Most ? -0.5 : -1;
        }
        return OfText(field, values);
    }

    static double OfText(Field field, ColumnProfile values) => field switch
    {
        Field.DepartureTime or Field.ArrivalTime or Field.BookedTime => values.TimeShare >= Most ? 1 : -1,
        Field.CrewFlag => values.Share(ValueShape.IsYesNo) >= Most ? 1 : -1,
        Field.DepartureAirport or Field.ArrivalAirport =>
            Judge(values, v => ValueShape.IsAirport(v) || ValueShape.IsCyrillicCode(v), v => !ValueShape.IsDigits(v)),
        Field.Route => Judge(values, ValueShape.IsRoute, v => v.Length > 4),
        Field.SegmentNumber => values.Share(ValueShape.IsSmallNumber) >= Most ? 1 : -1,
        Field.Seat => Judge(values, ValueShape.IsSeat, v => v.Length <= 4),
        Field.Sex => Judge(values, ValueShape.IsSex, v => v.Length <= 12),
        Field.Title => Judge(values, ValueShape.IsTitle, v => v.Length <= 5),
        Field.DocumentType => Judge(values, ValueShape.IsDocumentType, v => v.Length <= 25 && !ValueShape.IsRole(v)),
        Field.Role => Judge(values, ValueShape.IsRole, v => v.Length <= 12 && !ValueShape.IsSex(v) && !ValueShape.IsYesNo(v)),
        Field.Nationality or Field.DocumentIssuer =>
            Judge(values, v => ValueShape.IsCountry(v) || ValueShape.IsCountryName(v), v => !ValueShape.IsDigits(v)),
        Field.DocumentNumber => Judge(values, ValueShape.IsDocument, v => ValueShape.HasDigit(v) && v.Length >= 4),
        Field.FlightNumber =>
            Judge(values, v => ValueShape.IsFlight(v) || ValueShape.IsFlightDigits(v), v => ValueShape.HasDigit(v) && v.Length <= 9),
        Field.Carrier or Field.OperatingCarrier => Judge(values, ValueShape.IsCarrier, v => !ValueShape.IsDigits(v)),
        Field.RecordLocator => Judge(values, ValueShape.IsLocator, v => v.Length is >= 3 and <= 24 && !v.Contains(' ')),
        Field.SegmentStatus => Judge(values, ValueShape.IsSegmentStatus, v => v.Length <= 12),
        Field.FareClass => Judge(values, v => v.Length == 1, v => v.Length <= 16),
        Field.Email => Judge(values, ValueShape.IsEmail, ValueShape.IsEmail),
        Field.Phone => Judge(values, ValueShape.IsPhone, v => v.Count(char.IsAsciiDigit) >= 5),
        Field.Ticket => Judge(values, ValueShape.IsTicket, ValueShape.HasDigit),
        Field.FullName => Judge(values, ValueShape.IsSeveralWords, ValueShape.IsName),
        Field.Surname or Field.GivenNames => Judge(values, v => ValueShape.IsName(v) && !v.Contains('/'), v => !ValueShape.HasDigit(v)),
        Field.Patronymic => Judge(values, ValueShape.IsPatronymic, v => !ValueShape.HasDigit(v)),
        _ => 0,
    };

    static double Judge(ColumnProfile values, Func<string, bool> typical, Func<string, bool> possible) =>
        values.Share(typical) >= Most ? 1 : values.Share(possible) >= Few ? 0 : -1;

    static bool IsYear(Field field, ColumnProfile values) =>
        field == Field.BirthDate && values.Share(v => v.Length == 4 && v[0] is '1' or '2' && ValueShape.IsDigits(v)) >= Most;
}
