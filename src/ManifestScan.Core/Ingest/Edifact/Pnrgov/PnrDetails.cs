using System.Buffers;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Puts the segments of a booking and its passengers that need no state into place: ORG, ADD, IFT, TKT, FOP, REF, RPI, TRA.</summary>
static class PnrDetails
{
    const int FewestTicketDigits = 6;

    // Letters and digits; an X stands for a digit that is hidden.
    static readonly SearchValues<char> AccountCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWYZabcdefghijklmnopqrstuvwxyz");

    internal static void Origin(Segment org, Pnr pnr)
    {
        if (!pnr.HasOrigin)
        {
            pnr.HasOrigin = true;
            pnr.Agency = TextOf.Value(org[2]);
            pnr.Office = TextOf.Value(org[2, 1]);
        }
    }

    internal static void Address(Segment add, Pnr pnr, PnrPassenger? passenger)
    {
        (string? address, string? phone) = PnrContact.Of(add);
        pnr.Address ??= address;
        if (passenger is null)
        {
            pnr.Phone ??= phone;
        }
        else
        {
            passenger.Phone ??= phone;
        }
    }

    /// <summary>IFT: free text, of which contacts are kept.</summary>
    /// <returns>Whether it holds one.</returns>
    internal static bool Text(Segment ift, Pnr pnr, PnrPassenger? passenger)
    {
        bool isContact = false;
        for (int element = 2; element < ift.Elements; element++)
        {
            if (ift[element].IndexOf("CTC"u8) < 0)
            {
                continue;
            }
            PnrRemarks.Contact(PnrContact.Of(ift[element]), pnr, passenger);
            isContact = true;
        }
        return isContact;
    }

    /// <summary>TKT, FOP, REF: of the passenger in front of them.</summary>
    internal static void Take(Segment segment, PnrPassenger passenger)
    {
        switch (segment.Tag)
        {
            case Tags.Tkt:
                Ticket(segment, passenger);
                break;
            case Tags.Fop:
                Payment(segment, passenger);
                break;
            default:
                Reference(segment, passenger);
                break;
        }
    }

    static void Ticket(Segment tkt, PnrPassenger passenger)
    {
        if (passenger.Ticket is null && tkt[1].Length >= FewestTicketDigits)
        {
            passenger.Ticket = TextOf.Once(tkt[1]);
        }
    }

    /// <summary>FOP: form, issuer and account; the account leaves the program only as a token, masked ones are none.</summary>
    static void Payment(Segment fop, PnrPassenger passenger)
    {
        if (passenger.PaymentForm is not null || fop[1].IsEmpty)
        {
            return;
        }
        string? form = TextOf.Value(fop[1]);
        string? issuer = TextOf.Value(fop[1, 3]);
        passenger.PaymentForm = issuer is { Length: 2 } ? $"{form} {issuer}" : form;
        string? account = TextOf.Value(fop[1, 4]);
        passenger.PaymentAccount = account is { Length: >= 6 } && !account.AsSpan().ContainsAnyExcept(AccountCharacters) ? account : null;
    }

    static void Reference(Segment reference, PnrPassenger passenger)
    {
        for (int element = 1; element < reference.Elements; element++)
        {
            Refer(passenger, reference[element, 1]);
        }
    }

    internal static void Refer(PnrPassenger passenger, ReadOnlySpan<byte> text)
    {
        if (TextOf.Value(text)?.TrimStart('0') is { Length: > 0 } reference)
        {
            passenger.References.Add(reference);
        }
    }

    internal static void Operating(Segment tra, FlightLeg leg)
    {
        leg.OperatingCarrier = TextOf.Value(tra[1]) ?? leg.OperatingCarrier;
        leg.OperatingNumber = TextOf.Value(tra[2]) ?? leg.OperatingNumber;
    }
}
