using System.Globalization;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Writes a complete booking as rows: one per passenger and flight segment.</summary>
static class PnrRows
{
    /// <param name="pnr">The booking.</param>
    /// <param name="sent">The flight that the message was sent for; stands in where a booking has no segment.</param>
    /// <param name="rows">Receives the rows.</param>
    internal static void Add(Pnr pnr, FlightLeg? sent, RowBuilder rows)
    {
        List<PnrSegment> segments = pnr.Segments.Count > 0 ? pnr.Segments : [new PnrSegment { Leg = sent ?? new FlightLeg() }];
        rows.Add(pnr.History, pnr.Passengers.Count * segments.Count);
        SetBooking(pnr, rows);
        foreach (PnrPassenger passenger in pnr.Passengers)
        {
            SetPassenger(passenger, pnr, rows);
            for (int i = 0; i < segments.Count; i++)
            {
                SetSegment(segments[i], pnr.Segments.Count == 0 ? null : i + 1, rows);
                segments[i].Kept ??= pnr.Passengers.Count > 1 ? rows.Keep(SegmentFields) : null;
                rows.Set(Field.Seat, segments[i].SeatOf(passenger));
                rows.Set(Field.Status, segments[i].CheckedIn?.GetValueOrDefault(passenger));
                rows.Set(Field.Bags, segments[i].BagsCheckedIn?.GetValueOrDefault(passenger));
                rows.Add(passenger.Line, passenger.Offset);
            }
        }
        rows.Clear();
    }

    /// <summary>Sets what all passengers of a segment share.</summary>
    static void SetSegment(PnrSegment segment, int? number, RowBuilder rows)
    {
        if (segment.Kept is { } kept)
        {
            rows.Put(kept);
            return;
        }
        segment.Leg.Set(rows);
        rows.Set(Field.SegmentNumber, number?.ToString(CultureInfo.InvariantCulture));
        rows.Set(Field.SegmentStatus, segment.Status);
        rows.Set(Field.FareClass, segment.BookingClass);
    }

    static readonly Field[] SegmentFields = [.. FlightLeg.Fields, Field.SegmentNumber, Field.SegmentStatus, Field.FareClass];

    static void SetBooking(Pnr pnr, RowBuilder rows)
    {
        rows.Set(Field.RecordLocator, pnr.Locators is [var first, ..] ? first : null);
        rows.Set(Field.OtherLocators, pnr.Locators.Count < 2 ? null : string.Join(' ', pnr.Locators[1..]));
        rows.Set(Field.BookedUtc, pnr.Created is { } created ? Iso(created) : null);
        rows.Set(Field.Office, pnr.Office);
        rows.Set(Field.Agency, pnr.Agency);
        rows.Set(Field.Address, pnr.Address);
    }

    static void SetPassenger(PnrPassenger passenger, Pnr pnr, RowBuilder rows)
    {
        rows.Set(Field.Surname, passenger.Surname);
        rows.Set(Field.GivenNames, passenger.GivenNames);
        rows.Set(Field.BirthDate, passenger.BirthDate);
        rows.Set(Field.Sex, passenger.Sex);
        rows.Set(Field.Nationality, passenger.Nationality);
        rows.Set(Field.Ticket, passenger.Ticket);
        rows.Set(Field.Phone, passenger.Phone ?? pnr.Phone);
        rows.Set(Field.Email, passenger.Email ?? pnr.Email);
        rows.Set(Field.PaymentForm, passenger.PaymentForm);
        rows.Set(Field.PaymentAccount, passenger.PaymentAccount);
        TravelDocument.Set(passenger.Documents, rows);
    }

    static string Iso(DateTime created) =>
        $"{EdifactDates.Iso(DateOnly.FromDateTime(created))}T{EdifactDates.Iso(TimeOnly.FromDateTime(created))}Z";
}
