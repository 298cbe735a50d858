using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Paxlst;

/// <summary>Puts the segments behind a name into the passenger: ATT, DTM, LOC, NAT, RFF, DOC, MEA, FTX.</summary>
static class PaxlstDetails
{
    internal static DetailUse Take(Segment segment, PaxlstPerson? person, DateOnly flight)
    {
        bool isDetail = segment.Tag is Tags.Att or Tags.Dtm or Tags.Loc or Tags.Nat or Tags.Rff or Tags.Doc or Tags.Mea or Tags.Ftx;
        if (!isDetail)
        {
            return DetailUse.Unknown;
        }
        if (person is null)
        {
            // Header references and texts stand in front of the first passenger.
            return segment.Tag is Tags.Rff or Tags.Loc or Tags.Ftx or Tags.Mea ? DetailUse.PassedOver : DetailUse.Misplaced;
        }
        return segment.Tag switch
        {
            Tags.Att => Sex(segment, person),
            Tags.Nat => Nationality(segment, person),
            Tags.Dtm => Date(segment, person, flight),
            Tags.Loc => Place(segment, person),
            Tags.Rff => Reference(segment, person),
            Tags.Doc => Document(segment, person),
            Tags.Mea => Bags(segment, person),
            _ => DetailUse.PassedOver,
        };
    }

    static DetailUse Sex(Segment segment, PaxlstPerson person) =>
        person.Keep(Field.Sex, Last(segment)) ? DetailUse.Used : DetailUse.Contradicts;

    static DetailUse Birth(ReadOnlySpan<byte> value, PaxlstPerson person, DateOnly flight)
    {
        Span<byte> room = stackalloc byte[10];
        return person.Keep(Field.BirthDate, EdifactDates.OfPerson(value, isBackward: true, flight, room)) ? DetailUse.Used : DetailUse.Contradicts;
    }

    /// <summary>The last element with something in it: the value stands at different places in different versions.</summary>
    static ReadOnlySpan<byte> Last(Segment segment)
    {
        int element = segment.Elements - 1;
        while (element > 1 && segment[element].IsEmpty)
        {
            element--;
        }
        return element > 1 ? segment[element] : [];
    }

    static DetailUse Date(Segment segment, PaxlstPerson person, DateOnly flight)
    {
        int? qualifier = PaxlstLegs.Number(segment[1]);
        ReadOnlySpan<byte> value = segment[1, 1];
        switch (qualifier)
        {
            case 329:
                return Birth(value, person, flight);
            case 36 or 182 when person.LastDocument is { } document && !value.IsEmpty:
                string date = EdifactDates.OfPerson(value, isBackward: qualifier == 182, flight);
                _ = qualifier == 36 ? document.Expiry ??= date : document.Issued ??= date;
                return DetailUse.Used;
            case 36 or 182:
                return value.IsEmpty ? DetailUse.PassedOver : DetailUse.Misplaced;
            default:
                return DetailUse.PassedOver;
        }
    }

    static DetailUse Place(Segment segment, PaxlstPerson person)
    {
        string? place = TextOf.Airport(segment[2]);
        switch (PaxlstLegs.Number(segment[1]))
        {
            case 178:
                person.Embarked ??= place;
                return DetailUse.Used;
            case 179:
                person.Debarked ??= place;
                return DetailUse.Used;
            case 91 when person.LastDocument is { } document:
                document.Issuer ??= TextOf.Value(segment[2]);
                return DetailUse.Used;
            case 91:
                return DetailUse.Misplaced;
            default:
                return DetailUse.PassedOver;
        }
    }

    /// <summary>The first of several: a second nationality is no second passenger.</summary>
    static DetailUse Nationality(Segment segment, PaxlstPerson person)
    {
        person.Keep(Field.Nationality, Last(segment));
        return DetailUse.Used;
    }

    static DetailUse Reference(Segment segment, PaxlstPerson person)
    {
        Field? field = segment[1] switch
        {
            var code when code.SequenceEqual("AVF"u8) => Field.RecordLocator,
            var code when code.SequenceEqual("SEA"u8) => Field.Seat,
            var code when code.SequenceEqual("YZY"u8) => Field.Ticket,
            _ => null,
        };
        if (field is not { } known)
        {
            return DetailUse.PassedOver;
        }
        person.Keep(known, segment[1, 1]);
        return DetailUse.Used;
    }

    static DetailUse Document(Segment segment, PaxlstPerson person)
    {
        string? number = TextOf.Value(segment[2]);
        if (number is null)
        {
            return DetailUse.PassedOver;
        }
        person.Add(new TravelDocument { Type = TextOf.Value(segment[1]), Number = number });
        return DetailUse.Used;
    }

    static DetailUse Bags(Segment segment, PaxlstPerson person)
    {
        if (!segment[1].SequenceEqual("CT"u8))
        {
            return DetailUse.PassedOver;
        }
        person.Keep(Field.Bags, segment[3]);
        return DetailUse.Used;
    }
}
