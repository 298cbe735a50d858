using ManifestScan.Model;

namespace ManifestScan.Output;

/// <summary>What outputs say of one traveller.</summary>
static class TravellerFacts
{
    /// <summary>The birth date of the anchor, else the earliest whole one any record gives, else missing.</summary>
    internal static int BirthDay(RunRecord run, int traveller)
    {
        PersonTable persons = run.Data.Tables.Persons;
        PersonRow anchor = persons[run.Data.Travellers.AnchorPersons[traveller]];
        if (anchor.BirthPrecision == DatePrecision.Day)
        {
            return anchor.BirthDay;
        }
        int best = Missing.Day;
        foreach (int person in run.Data.Travellers.PersonsOfTraveller[traveller])
        {
            PersonRow row = persons[person];
            if (row.BirthPrecision == DatePrecision.Day && (best == Missing.Day || row.BirthDay < best))
            {
                best = row.BirthDay;
            }
        }
        return best;
    }

    /// <summary>The documents as ISSUER:NUMBER, in ordinal order. A number without issuer is left out beside the same with one.</summary>
    internal static IEnumerable<string> Documents(RunRecord run, int traveller)
    {
        TravelTables tables = run.Data.Tables;
        var labels = new SortedSet<string>(StringComparer.Ordinal);
        var withIssuer = new HashSet<int>();
        foreach (int person in run.Data.Travellers.PersonsOfTraveller[traveller])
        {
            int document = tables.Persons[person].DocumentId;
            if (document >= 0 && tables.Documents[document] is var row && row.NumberId >= 0)
            {
                labels.Add($"{tables.Codes.Text(row.IssuerId)}:{run.Numbers.Text(row.NumberId)}");
                if (row.IssuerId >= 0)
                {
                    withIssuer.Add(row.NumberId);
                }
            }
        }
        foreach (int number in withIssuer)
        {
            labels.Remove($":{run.Numbers.Text(number)}");
        }
        return labels;
    }

    /// <summary>The other documents of a movement's record as ISSUER:NUMBER, in the order of the record.</summary>
    internal static IEnumerable<string> OtherDocuments(RunRecord run, int movement)
    {
        string[] labels = run.Data.Tables.Numbers.Text(run.Data.Tables.Movements.OtherDocumentsIds[movement])?.Split(' ') ?? [];
        return run.Pseudonyms is not { } pseudonyms ? labels
            : labels.Select(l => l[..(l.IndexOf(':', StringComparison.Ordinal) + 1)] + pseudonyms.NumberOf(l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..]));
    }

    /// <summary>First or last known departure in UTC ticks.</summary>
    internal static long Departure(RunRecord run, int traveller, bool isLast)
    {
        long found = Missing.Ticks;
        foreach (int movement in run.Data.Itineraries.MovementsOfTraveller[traveller])
        {
            long ticks = run.Data.LegOf(movement).DepartureUtcTicks;
            if (ticks != Missing.Ticks && (found == Missing.Ticks || (isLast ? ticks > found : ticks < found)))
            {
                found = ticks;
            }
        }
        return found;
    }

    /// <summary>The traveller's evidence by falling contribution; empty when no signal fired.</summary>
    internal static IEnumerable<ScoredHit> Evidence(RunRecord run, int traveller) => run.Board!.EvidenceOf(traveller);

    /// <summary>The reasons as one text.</summary>
    internal static string Explanation(RunRecord run, int traveller)
    {
        string text = string.Join(' ', Evidence(run, traveller).Select(h => h.Hit.Reason));
        return text.Length == 0 ? "No signal fired." : text;
    }
}
