using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ManifestScan.Ingest.Edifact;
using ManifestScan.Ingest.Edifact.Pnrgov;
using ManifestScan.Ingest.Messages;

namespace ManifestScan.Ingest.Layouts;

/// <summary>Reads PNL and ADL messages: the passengers that a reservation system hands to departure control.</summary>
/// <remarks>
/// <c>.HELKKZZ 271530</c>, <c>PNL</c>, <c>ZZ310/01MAR HEL PART1</c>, <c>-OSL003M</c>, then names: <c>2ABERG/PERMR/EVAMRS .L/KZ0Q7R .R/DOCS HK1/P/...</c>.
/// Names of deleted passengers (ADL, behind DEL) are cancelled. The date has no year: Normalize takes the one nearest to the day of reference.
/// </remarks>
sealed partial class PassengerNameList(RowBuilder rows) : ILineLayout
{
    static readonly DateOnly Reference = NameListMessage.Reference;

    readonly NameListMessage _message = new(rows);
    readonly StringBuilder _entry = new();
    string? _flight;
    string? _day;
    string? _from;
    string? _to;
    string? _class;
    string _section = "";
    (int Day, TimeOnly Time)? _sent;
    long _line;

    public void Take(string line, long number)
    {
        line = line.Trim();
        if (FlightLine().Match(line) is { Success: true } flight)
        {
            Flush();
            (_flight, _day, _from) = (flight.Groups[1].Value, flight.Groups[2].Value, flight.Groups[3].Value);
            (_message.FlightDay, _message.Part) = (_day, flight.Groups[4].Success ? int.Parse(flight.Groups[4].ValueSpan, CultureInfo.InvariantCulture) : 0);
        }
        else if (ClassLine().Match(line) is { Success: true } part)
        {
            Flush();
            (_to, _class) = (part.Groups[1].Value, part.Groups[2].Value);
        }
        else if (line is "ADD" or "CHG" or "DEL")
        {
            Flush();
            _section = line;
        }
        else if (line is "PNL" or "ADL" || line.StartsWith("END", StringComparison.Ordinal))
        {
            EndMessage();
            _message.Kind = line == "ADL" ? line : "PNL";
        }
        else if (_to is null && Head().Match(line) is { Success: true } head)
        {
            _sent = SentAt(head);
        }
        else if (_to is not null && NameLine().IsMatch(line))
        {
            Flush();
            (_line, _) = (number, _entry.Append(line));
        }
        else if (_entry.Length > 0 && line.StartsWith('.'))
        {
            // RN continues the remark of the line before.
            _ = line.StartsWith(".RN/", StringComparison.Ordinal) ? _entry.Append(line.AsSpan(4)) : _entry.Append(' ').Append(line);
        }
    }

    public void End() => EndMessage();

    void EndMessage()
    {
        Flush();
        _message.Complete();
        (_message.SentAt, _sent) = (_sent, null);
        (_to, _section) = (null, "");
    }

    static (int Day, TimeOnly Time)? SentAt(Match head)
    {
        ReadOnlySpan<char> digits = head.Groups[1].ValueSpan;
        bool isTime = TimeOnly.TryParseExact(digits[2..], "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time);
        return isTime ? (int.Parse(digits[..2], CultureInfo.InvariantCulture), time) : null;
    }

    void Flush()
    {
        if (_entry.Length == 0)
        {
            return;
        }
        string[] elements = Element().Split(_entry.ToString());
        _entry.Clear();
        var pnr = new Pnr { Line = _line, Offset = -1 };
        AddNames(elements[0], pnr);
        foreach (string element in elements.Skip(1))
        {
            Take(element.Trim(), pnr);
        }
        PnrDocuments.Assign(pnr);
        var leg = new FlightLeg { Number = _flight, UnreadDeparture = _day, From = _from, To = _to };
        pnr.Segments.Add(new PnrSegment { Leg = leg, BookingClass = _class, Status = _section == "DEL" ? "XX" : "HK" });
        _message.Add(pnr, _section);
    }

    void AddNames(string text, Pnr pnr)
    {
        string[] names = text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Split('/');
        // A group code may follow the names: 3ABERG/PER/EVA/IDA-A2.
        for (int i = 1; i < names.Length; i++)
        {
            int end = names[i].IndexOfAny(['-', ' ']);
            string given = end >= 0 ? names[i][..end] : names[i];
            pnr.Passengers.Add(new PnrPassenger { Line = _line, Offset = -1, Surname = names[0].Trim(), GivenNames = given.Length == 0 ? null : given });
        }
        if (names.Length == 1 && names[0].Trim().Length > 0)
        {
            pnr.Passengers.Add(new PnrPassenger { Line = _line, Offset = -1, Surname = names[0].Trim() });
        }
    }

    static void Take(string element, Pnr pnr)
    {
        if (element.StartsWith("L/", StringComparison.Ordinal))
        {
            pnr.Locators.Add(element[2..].Split('/')[0].Trim());
        }
        else if (Remark().Match(element) is { Success: true } remark)
        {
            TakeRemark(remark.Groups[1].Value, remark.Groups[2].Value.Trim(), pnr);
        }
    }

    static void TakeRemark(string code, string text, Pnr pnr)
    {
        var at = new Segment();
        at.Begin(-1, pnr.Line);
        switch (code)
        {
            case "DOCS":
                pnr.Remarks.Add(DocsRemark.Of(Encoding.UTF8.GetBytes(WithoutName(text)), Reference, at));
                break;
            case "PSPT" when text.Split('/') is [var number, _, var birth, ..] fields:
                pnr.Remarks.Add(new DocsRemark
                {
                    Line = pnr.Line,
                    Offset = -1,
                    Document = new TravelDocument { Type = "P", Number = number, Issuer = fields[1] },
                    BirthDate = EdifactDates.OfPerson(Encoding.UTF8.GetBytes(birth), isBackward: true, Reference),
                    Surname = fields.Length > 3 ? fields[3] : null,
                    GivenNames = fields.Length > 4 ? fields[4] : null,
                });
                break;
            case "FOID" when text.Length > 4 && text.StartsWith("PP", StringComparison.Ordinal):
                pnr.Remarks.Add(new DocsRemark { Line = pnr.Line, Offset = -1, Document = new TravelDocument { Type = "P", Number = WithoutName(text[2..]) } });
                break;
            case "INFT" when InfantRemark.Of(WithoutName(text), Reference, at) is { } infant:
                pnr.Infants.Add(infant);
                break;
            case "TKNE" when pnr.Passengers.Count == 1:
                pnr.Passengers[0].Ticket ??= text.Split('/')[0];
                break;
        }
    }

    /// <summary>The text without the passenger it is said to belong to: <c>-1ABERG/PERMR</c>.</summary>
    static string WithoutName(string text)
    {
        Match name = NameSuffix().Match(text);
        return name.Success ? text[..name.Index] : text;
    }

    [GeneratedRegex(@"^([A-Z0-9]{2,3}\d{1,4}[A-Z]?)/(\d{1,2}[A-Z]{3})(?:\d{2})? ([A-Z]{3})\b(?: PART(\d))?", RegexOptions.CultureInvariant)]
    private static partial Regex FlightLine();

    [GeneratedRegex(@"^\.[A-Z0-9]{7}\s+(\d{6})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"^-([A-Z]{3})\d{3}([A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex ClassLine();

    [GeneratedRegex(@"^\d{1,3}\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex NameLine();

    [GeneratedRegex(@"\s+\.", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"^R/([A-Z]{4})\s+[A-Z]{2}\d{0,2}[ /]?(.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"-\d{1,2}[A-Z.]", RegexOptions.CultureInvariant)]
    private static partial Regex NameSuffix();
}
