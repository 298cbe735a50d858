using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Edifact.Pnrgov;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Layouts;

/// <summary>Reads PNRGOV as XML (13.1 to 16.1) into the same booking as EDIFACT, one PNR element at a time.</summary>
/// <remarks>No document type, no entity, no address is followed. Elements and attributes are found by name, whatever their namespace.</remarks>
static class XmlBookings
{
    const long LongestDocument = 4L << 30;

    internal static SourceLayout Layout { get; } = new() { Format = "pnrgov-xml", Kind = InputKind.Booking };

    internal static bool IsOne(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> front = head[..Math.Min(head.Length, 4096)];
        return front.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] && front.IndexOf("PNRGOV"u8) >= 0;
    }

    internal static IEnumerable<RawBlock> Blocks(Source source, Stream content)
    {
        var rejects = new List<Reject>();
        var rows = new RowBuilder(source.Index, InputKind.Booking, rejects);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LongestDocument,
            MaxCharactersFromEntities = 0,
            IgnoreComments = true,
        };
        using var reader = XmlReader.Create(content, settings);
        FlightLeg? sent = null;
        while (Next(reader, source, rejects) is { } element)
        {
            if (element.Name.LocalName == "PNR")
            {
                Add(element, sent, rows);
            }
            else
            {
                sent ??= Leg(element);
            }
            while (rows.Done.TryDequeue(out RawBlock? block))
            {
                yield return block;
            }
        }
        rows.Close();
        while (rows.Done.TryDequeue(out RawBlock? block))
        {
            yield return block;
        }
    }

    /// <summary>The next PNR or flight element in document order; null at the end or where the text is damaged.</summary>
    static XElement? Next(XmlReader reader, Source source, List<Reject> rejects)
    {
        try
        {
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "PNR" or "FlightLeg" or "Flight")
                {
                    return (XElement)XNode.ReadFrom(reader);
                }
                reader.Read();
            }
        }
        catch (XmlException damaged)
        {
            rejects.Add(IngestFaults.DamagedXml(source.Index, damaged.LineNumber));
        }
        return null;
    }

    static void Add(XElement element, FlightLeg? sent, RowBuilder rows)
    {
        long line = (element as IXmlLineInfo)?.LineNumber is > 0 and var number ? number : 1;
        var pnr = new Pnr { Line = line, Offset = -1 };
        foreach (XElement locator in All(element, "BookingRefID"))
        {
            if (Value(locator, "ID") is { } id && !pnr.Locators.Contains(id))
            {
                pnr.Locators.Add(id);
            }
        }
        pnr.Created = DateTime.TryParse(Value(element, "PNR_CreationDate"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime created) ? created : null;
        XElement? office = All(element, "Source").FirstOrDefault();
        (pnr.Office, pnr.Agency) = (Value(office, "PseudoCityCode"), Value(office, "AgentSine", "IATA_Number"));
        XElement? contact = All(element, "ContactInfo").FirstOrDefault();
        (pnr.Phone, pnr.Email) = (Value(contact, "PhoneNumber"), Value(contact, "EmailAddress"));
        foreach (XElement flight in All(element, "Flight"))
        {
            pnr.Segments.Add(new PnrSegment { Leg = Leg(flight), BookingClass = Value(flight, "ResBookDesigCode", "ClassOfService"), Status = Value(flight, "Status") });
        }
        DateOnly day = pnr.Segments.FirstOrDefault()?.Leg.DepartureDay ?? sent?.DepartureDay ?? new DateOnly(2026, 7, 1);
        foreach (XElement passenger in All(element, "Passenger"))
        {
            AddPassenger(passenger, pnr, day);
        }
        PnrDocuments.Assign(pnr);
        pnr.Passengers.RemoveAll(p => !p.HasName && p.Documents.Count == 0);
        PnrRows.Add(pnr, sent, rows);
    }

    static void AddPassenger(XElement element, Pnr pnr, DateOnly day)
    {
        var passenger = new PnrPassenger
        {
            Line = pnr.Line,
            Offset = -1,
            Surname = Value(element, "Surname", "SurName"),
            GivenNames = Value(element, "GivenName"),
            IsInfant = Value(element, "PassengerTypeCode") is "INF" or "IN",
        };
        pnr.Passengers.Add(passenger);
        foreach (XElement docs in All(element, "DOCS"))
        {
            string? number = Value(docs, "TravelDocNbr", "DocID", "Number");
            pnr.Remarks.Add(new DocsRemark
            {
                Line = pnr.Line,
                Offset = -1,
                Behind = passenger,
                Document = number is null ? null : new TravelDocument
                {
                    Type = Value(docs, "TravelDocType", "DocType"),
                    Number = number,
                    Issuer = Value(docs, "IssuingLoc", "IssuingCountry", "DocIssueCountry"),
                    Expiry = Date(Value(docs, "ExpiryDateOfTravelDoc", "ExpireDate"), false, day),
                },
                Nationality = Value(docs, "PaxNationality", "Nationality"),
                BirthDate = Date(Value(docs, "DateOfBirth", "BirthDate"), true, day),
                Sex = Value(docs, "Gender"),
                Surname = Value(docs, "Surname", "SurName"),
                GivenNames = Value(docs, "GivenName", "FirstGivenName"),
            });
        }
    }

    static FlightLeg Leg(XElement element)
    {
        XElement? marketing = All(element, "MarketingAirline").FirstOrDefault();
        XElement? operating = All(element, "OperatingAirline").FirstOrDefault();
        (string? day, string? time) = Moment(Value(element, "DepartureDateTime"));
        (string? arrivalDay, string? arrivalTime) = Moment(Value(element, "ArrivalDateTime"));
        return new FlightLeg
        {
            Carrier = Value(marketing, "Code") ?? Value(element, "CarrierCode", "AirlineCode"),
            Number = Value(element, "FlightNumber") ?? Value(marketing, "FlightNumber"),
            OperatingCarrier = Value(operating, "Code"),
            OperatingNumber = Value(operating, "FlightNumber"),
            From = Value(All(element, "DepartureAirport").FirstOrDefault(), "LocationCode"),
            To = Value(All(element, "ArrivalAirport").FirstOrDefault(), "LocationCode"),
            DepartureDay = Day(day),
            UnreadDeparture = Day(day) is null ? day : null,
            DepartureTime = EdifactDates.Time(Encoding.UTF8.GetBytes(time ?? "")),
            ArrivalDay = Day(arrivalDay),
            ArrivalTime = EdifactDates.Time(Encoding.UTF8.GetBytes(arrivalTime ?? "")),
        };
    }

    static (string? Day, string? Time) Moment(string? text) => text is null ? default
        : text.Split('T', ' ') is [var day, { Length: >= 5 } time, ..] ? (day, time[..5].Replace(":", "", StringComparison.Ordinal))
        : (text, null);

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    static string? Date(string? text, bool isBackward, DateOnly day) =>
        text is null ? null : EdifactDates.OfPerson(Encoding.UTF8.GetBytes(text), isBackward, day);

    static IEnumerable<XElement> All(XElement element, string name) => element.Descendants().Where(e => e.Name.LocalName == name);

    /// <summary>The first attribute or child element with one of these names that is not empty.</summary>
    static string? Value(XElement? element, params string[] names)
    {
        foreach (string name in names)
        {
            string? found = element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value
                ?? element?.Descendants().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
            if (!string.IsNullOrWhiteSpace(found))
            {
                return found.Trim();
            }
        }
        return null;
    }
}
