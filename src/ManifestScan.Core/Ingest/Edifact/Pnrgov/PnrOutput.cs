using ManifestScan.Ingest.Messages;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Takes bookings that are complete, and counts them.</summary>
sealed class PnrOutput(RowBuilder rows, EdifactFaults faults)
{
    /// <summary>Passengers so far, in all messages.</summary>
    internal long Persons { get; private set; }

    /// <summary>Bookings of this message.</summary>
    internal long Bookings { get; private set; }

    /// <summary>The flight that the message was sent for; null when it does not say.</summary>
    internal FlightLeg? Sent { get; set; }

    /// <summary>A message begins.</summary>
    internal void Begin() => (Bookings, Sent) = (0, null);

    /// <summary>A name that is a group's and no person's.</summary>
    internal void CountGroup() => rows.NotAPersonCount++;

    /// <summary>Adds the rows of a booking.</summary>
    /// <param name="pnr">The booking; nothing is said of one without any content.</param>
    /// <param name="at">The segment behind it.</param>
    internal void Add(Pnr pnr, Segment at)
    {
        if (!pnr.HasAnything && pnr.Remarks.Count == 0)
        {
            return;
        }
        Bookings++;
        for (int unseen = PnrDocuments.Assign(pnr); unseen > 0; unseen--)
        {
            faults.FromDocument(at);
        }
        int before = pnr.Passengers.Count;
        for (int nameless = pnr.Passengers.RemoveAll(static p => !p.HasName && p.Documents.Count == 0); nameless > 0; nameless--)
        {
            faults.NamelessPassenger(at);
            rows.RejectedCount++;
        }
        if (pnr.Passengers.Count == 0 && before == 0)
        {
            faults.EmptyBooking(at);
            rows.RejectedCount++;
        }
        if (pnr.Passengers.Count == 0)
        {
            return;
        }
        Persons += pnr.Passengers.Count;
        PnrRows.Add(pnr, Sent, rows);
    }
}
