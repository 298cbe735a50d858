using System.Text;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Reads SSR segments: what is known is kept, everything else is dropped.</summary>
static class PnrRemarks
{
    const int TextComponent = 8;

    /// <summary>Puts a remark into the booking.</summary>
    /// <returns>Whether it is of a kind that is kept.</returns>
    internal static bool Take(Segment ssr, Pnr pnr, PnrPassenger? passenger, DateOnly flight)
    {
        string code = TextOf.Value(ssr[1])?.ToUpperInvariant() ?? "";
        switch (code)
        {
            case "DOCS":
                Add(pnr, DocsRemark.Of(Text(ssr), flight, ssr), passenger, ssr);
                break;
            case "DOCO" or "FOID" or "PSPT":
                AddOther(code, ssr, pnr, passenger, flight);
                break;
            case "INFT" or "INF":
                Infant(ssr, pnr, flight);
                break;
            case "CTCE" or "CTCM" or "CTCT" or "CTCB" or "CTCH" or "CTCP" or "CTCR":
                Contact(PnrContact.Of((byte)code[3], Text(ssr)), pnr, passenger);
                break;
            case var _ when IsSeat(ssr):
                Seats(ssr, pnr);
                break;
            case "TKNE" or "TKNA" when passenger is not null:
                passenger.Ticket ??= Ticket(Words(ssr));
                break;
            default:
                return false;
        }
        return true;
    }

    /// <summary>Whether a remark is about seats.</summary>
    internal static bool IsSeat(Segment ssr) => TextOf.Value(ssr[1]) is "SEAT" or "NSST" or "NSSA" or "NSSW" or "RQST" or "SMST";

    /// <summary>Keeps a telephone or e-mail with the passenger it stands behind, else with the booking.</summary>
    internal static void Contact((string? Phone, string? Email) contact, Pnr pnr, PnrPassenger? passenger)
    {
        (string? phone, string? email) = contact;
        if (passenger is not null)
        {
            passenger.Phone ??= phone;
            passenger.Email ??= email;
        }
        else
        {
            pnr.Phone ??= phone;
            pnr.Email ??= email;
        }
    }

    /// <summary>The free text: behind eight components, or where the slashes are when some are missing.</summary>
    internal static ReadOnlySpan<byte> Text(Segment ssr)
    {
        int first = ssr.Components(1) > TextComponent ? TextComponent : FirstWithSlash(ssr);
        if (ssr.Components(1) <= first + 1)
        {
            return ssr[1, first];
        }
        var text = new List<byte>(128);
        text.AddRange(ssr[1, first]);
        for (int component = first + 1; component < ssr.Components(1); component++)
        {
            text.Add((byte)':');
            text.AddRange(ssr[1, component]);
        }
        return text.ToArray();
    }

    static string Words(Segment ssr) => Encoding.UTF8.GetString(Text(ssr));

    static int FirstWithSlash(Segment ssr)
    {
        for (int component = 1; component < ssr.Components(1); component++)
        {
            if (ssr[1, component].Contains((byte)'/'))
            {
                return component;
            }
        }
        return TextComponent;
    }

    static void Add(Pnr pnr, DocsRemark remark, PnrPassenger? passenger, Segment ssr)
    {
        List<string>? references = null;
        for (int element = 2; element < ssr.Elements; element++)
        {
            if (Reference(ssr, element) is { } reference)
            {
                (references ??= new(1)).Add(reference);
            }
        }
        (remark.Behind, remark.References) = (passenger, references ?? remark.References);
        pnr.Remarks.Add(remark);
    }

    /// <summary>A visa, an identity document without a name, or the passport remark that came before DOCS.</summary>
    static void AddOther(string code, Segment ssr, Pnr pnr, PnrPassenger? passenger, DateOnly flight)
    {
        string[] fields = Words(ssr).Trim().TrimStart('/').Split('/');
        string? Field(int index) => index < fields.Length && fields[index].Trim() is { Length: > 0 } value ? value : null;
        string? Date(int index, bool isBackward) =>
            Field(index) is { } value ? EdifactDates.OfPerson(Encoding.UTF8.GetBytes(value), isBackward, flight) : null;
        var remark = new DocsRemark { Line = ssr.Line, Offset = ssr.Offset };
        DocsRemark? found = code switch
        {
            "DOCO" => Visa(fields, flight) is { } visa ? remark with { Document = visa } : null,
            "FOID" when Field(0) is { Length: > 4 } id && id.StartsWith("PP", StringComparison.Ordinal) =>
                remark with { Document = new TravelDocument { Type = "P", Number = id[2..] } },
            "PSPT" when Field(0) is { } number => remark with
            {
                Document = new TravelDocument { Type = "P", Number = number, Issuer = Field(1) },
                BirthDate = Date(2, true),
                Surname = Field(3),
                GivenNames = Field(4),
                Sex = Field(5),
            },
            _ => null,
        };
        if (found is not null)
        {
            Add(pnr, found, passenger, ssr);
        }
    }

    /// <summary>Birthplace / V / number / place of issue / date of issue / state, where the type is the anchor.</summary>
    static TravelDocument? Visa(string[] fields, DateOnly flight)
    {
        int type = Array.FindIndex(fields, f => f.Trim() is "V" or "K" or "R");
        string? number = type >= 0 && type + 1 < fields.Length ? fields[type + 1].Trim() : null;
        return string.IsNullOrEmpty(number) ? null : new TravelDocument
        {
            Type = fields[type].Trim(),
            Number = number,
            Issued = type + 3 < fields.Length && fields[type + 3].Trim() is { Length: > 0 } date
                ? EdifactDates.OfPerson(Encoding.UTF8.GetBytes(date), isBackward: true, flight)
                : null,
        };
    }

    static void Infant(Segment ssr, Pnr pnr, DateOnly flight)
    {
        if (InfantRemark.Of(Words(ssr), flight, ssr) is { } infant && !pnr.Infants.Exists(i => i.Name == infant.Name && i.BirthDate == infant.BirthDate))
        {
            pnr.Infants.Add(infant);
        }
    }

    static void Seats(Segment ssr, Pnr pnr)
    {
        PnrSegment? segment = pnr.Segments.LastOrDefault(s => s.Leg.From == TextOf.Airport(ssr[1, 6]) && s.Leg.To == TextOf.Airport(ssr[1, 7]))
            ?? (ssr[1, 6].IsEmpty ? pnr.Segments.LastOrDefault() : null);
        for (int element = 2; segment is not null && element < ssr.Elements; element++)
        {
            if (Reference(ssr, element) is { } reference && TextOf.Value(ssr[element]) is { } seat)
            {
                segment.Seat(reference, seat);
            }
        }
    }

    static string? Reference(Segment ssr, int element) => TextOf.Value(ssr[element, 2])?.TrimStart('0') is { Length: > 0 } reference ? reference : null;

    static string? Ticket(string text)
    {
        string digits = string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        return digits.Length >= 10 ? digits : null;
    }
}
