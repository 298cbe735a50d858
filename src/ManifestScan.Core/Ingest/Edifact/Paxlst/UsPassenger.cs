using System.Text;
using ManifestScan.Ingest.Messages;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>
/// Reads the PDT segment of US manifests: <c>PDT+P/182345345:990909:US+DOE:JOHN:P:590429:M+PAX+NZAKL:USLAX</c>: document type and number, expiry,
/// issuer; surname, given names, birth, sex; status; where boarded and left.
/// </summary>
static class UsPassenger
{
    internal static PaxlstPerson Of(Segment segment, DateOnly flight, RowBuilder rows)
    {
        var person = new PaxlstPerson(rows)
        {
            Line = segment.Line,
            Offset = segment.Offset,
            Role = TextOf.Value(segment[3]) switch { "CRW" or "CREW" => "FM", "ITI" or "TRA" => "DDU", _ => "FL" },
            Embarked = TextOf.Airport(segment[4]),
            Debarked = TextOf.Airport(segment[4, 1]),
        };
        string given = string.Join(' ', new[] { TextOf.Value(segment[2, 1]), TextOf.Value(segment[2, 2]) }.Where(n => n is not null));
        person.Keep(Field.Surname, segment[2]);
        person.Keep(Field.GivenNames, Encoding.UTF8.GetBytes(given));
        person.Keep(Field.BirthDate, EdifactDates.OfPerson(segment[2, 3], isBackward: true, flight, stackalloc byte[10]));
        person.Keep(Field.Sex, segment[2, 4]);
        AddDocument(segment, person, flight);
        return person;
    }

    static void AddDocument(Segment segment, PaxlstPerson person, DateOnly flight)
    {
        string document = TextOf.Value(segment[1]) ?? "";
        int slash = document.IndexOf('/', StringComparison.Ordinal);
        string number = document[(slash + 1)..].Trim();
        if (number.Length > 0)
        {
            person.Add(new TravelDocument
            {
                Type = slash > 0 ? document[..slash] : null,
                Number = number,
                Expiry = segment[1, 1].IsEmpty ? null : EdifactDates.OfPerson(segment[1, 1], isBackward: false, flight),
                Issuer = TextOf.Value(segment[1, 2]),
            });
        }
    }
}
