namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Gives the documents and infants of a booking to its passengers, once all of it is read.</summary>
/// <remarks>
/// By name first, because an infant's document carries the reference of the adult; then by reference and place. A document whose name is
/// nobody's and whose place is taken is the trace of a passenger whose own segment is lost.
/// </remarks>
static class PnrDocuments
{
    /// <returns>Passengers known only from a document, added to the booking.</returns>
    internal static int Assign(Pnr pnr)
    {
        foreach (InfantRemark infant in pnr.Infants)
        {
            Take(infant, pnr);
        }
        int before = pnr.Passengers.Count;
        List<DocsRemark>? open = null;
        foreach (DocsRemark remark in pnr.Remarks)
        {
            if (ByName(remark, pnr) is { } named)
            {
                Give(remark, named);
            }
            else
            {
                (open ??= []).Add(remark);
            }
        }
        foreach (DocsRemark remark in open ?? [])
        {
            Give(remark, ByPlace(remark, pnr) ?? Unseen(remark, pnr));
        }
        return pnr.Passengers.Count - before;
    }

    static void Take(InfantRemark infant, Pnr pnr)
    {
        PnrPassenger? known = pnr.Passengers.Find(p => PnrName.Likeness(p.Name, infant.Name) == 2)
            ?? pnr.Passengers.Find(p => p.IsInfant && p.BirthDate is null && PnrName.Likeness(p.Name, infant.Name) == 1);
        if (known is null)
        {
            known = new PnrPassenger
            {
                Line = infant.Line,
                Offset = infant.Offset,
                Surname = infant.Surname,
                GivenNames = infant.GivenNames,
                IsInfant = true,
            };
            pnr.Passengers.Add(known);
        }
        known.BirthDate ??= infant.BirthDate;
    }

    static PnrPassenger? ByName(DocsRemark remark, Pnr pnr)
    {
        if (!remark.HasName)
        {
            return null;
        }
        PnrPassenger? alike = null;
        int best = 0;
        foreach (PnrPassenger passenger in pnr.Passengers)
        {
            if (PnrName.Likeness(passenger.Name, (remark.Surname, remark.GivenNames)) == 2)
            {
                // Of several of one name the one that is referred to, else the one it stands behind, else the first.
                int rank = IsReferred(remark, passenger) ? 3 : passenger == remark.Behind ? 2 : 1;
                (alike, best) = rank > best ? (passenger, rank) : (alike, best);
            }
        }
        return alike;
    }

    static PnrPassenger? ByPlace(DocsRemark remark, Pnr pnr)
    {
        List<PnrPassenger> infants = remark.IsInfant ? pnr.Passengers.FindAll(p => p.IsInfant && !p.IsDocumented) : [];
        if (infants.Count > 0)
        {
            return infants.Find(p => p.BirthDate == remark.BirthDate) ?? infants[0];
        }
        PnrPassenger? place = pnr.Passengers.Find(p => IsReferred(remark, p)) ?? remark.Behind
            ?? (pnr.Passengers.Count == 1 ? pnr.Passengers[0] : null);
        if (place is not null && !remark.IsInfant && (!remark.HasName || !place.IsDocumented || IsSamePerson(remark, place)))
        {
            return place;
        }
        List<PnrPassenger> undocumented = remark.IsInfant ? [] : pnr.Passengers.FindAll(p => !p.IsDocumented && !p.IsInfant);
        return undocumented.Count == 1 && PnrName.Likeness(undocumented[0].Name, (remark.Surname, remark.GivenNames)) > 0 ? undocumented[0] : null;
    }

    /// <summary>A second passport of one person, under another spelling.</summary>
    static bool IsSamePerson(DocsRemark remark, PnrPassenger passenger) =>
        remark.BirthDate is not null && remark.BirthDate == passenger.BirthDate
        || remark.Document?.Number is { } number && passenger.Documents.Exists(d => d.Number == number);

    static PnrPassenger? Unseen(DocsRemark remark, Pnr pnr)
    {
        if (!remark.HasName)
        {
            return null;
        }
        var unseen = new PnrPassenger
        {
            Line = remark.Line,
            Offset = remark.Offset,
            Surname = remark.Surname,
            GivenNames = remark.GivenNames,
            IsInfant = remark.IsInfant,
        };
        pnr.Passengers.Add(unseen);
        return unseen;
    }

    static void Give(DocsRemark remark, PnrPassenger? passenger)
    {
        if (passenger is null)
        {
            return;
        }
        passenger.Surname ??= remark.Surname;
        passenger.GivenNames ??= remark.GivenNames;
        passenger.BirthDate ??= remark.BirthDate;
        passenger.Sex ??= remark.Sex;
        passenger.Nationality ??= remark.Nationality;
        passenger.IsDocumented |= remark.HasName || remark.BirthDate is not null;
        if (remark.Document is { } document && (passenger.Documents.Count == 0 || !passenger.Documents.Exists(d => d.Number == document.Number)))
        {
            passenger.Documents.Add(document);
        }
    }

    static bool IsReferred(DocsRemark remark, PnrPassenger passenger)
    {
        for (int i = 0; i < remark.References.Count; i++)
        {
            if (passenger.References.Contains(remark.References[i]))
            {
                return true;
            }
        }
        return false;
    }
}
