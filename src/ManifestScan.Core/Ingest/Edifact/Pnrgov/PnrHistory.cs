using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Reads what was added to a booking and cancelled (ABI, DAT, SAC and what follows them): facts, never passengers.</summary>
sealed class PnrHistory
{
    long _changedTicks = Missing.Ticks;
    bool? _isAdded;

    /// <summary>ABI: another change begins.</summary>
    internal void Begin() => (_changedTicks, _isAdded) = (Missing.Ticks, null);

    /// <summary>DAT: when.</summary>
    internal void TakeTime(Segment dat)
    {
        if (EdifactDates.DayFirst(dat[1, 1]) is { } day)
        {
            _changedTicks = day.ToDateTime(EdifactDates.Time(dat[1, 2]) ?? TimeOnly.MinValue, DateTimeKind.Utc).Ticks;
        }
    }

    /// <summary>SAC: whether what follows was added (A) or cancelled (X); of anything else nothing is kept.</summary>
    internal void TakeAction(Segment sac) => _isAdded = sac[3] switch
    {
        [(byte)'A'] => true,
        [(byte)'X'] => false,
        _ => null,
    };

    /// <summary>TIF: a name.</summary>
    /// <returns>Whether it is a person's.</returns>
    internal bool TakeName(Segment tif, Pnr pnr)
    {
        if (PnrReading.IsGroup(tif) || TextOf.Value(tif[1]) is not { } surname)
        {
            return false;
        }
        Add(pnr, HistoryKind.Name, surname, TextOf.Value(tif[2]));
        return true;
    }

    /// <summary>SSR: a document or seats.</summary>
    /// <returns>Whether it is one of these.</returns>
    internal bool TakeRemark(Segment ssr, Pnr pnr, DateOnly flight)
    {
        if (ssr[1].SequenceEqual("DOCS"u8))
        {
            if (DocsRemark.Of(PnrRemarks.Text(ssr), flight, ssr).Document is { } document)
            {
                Add(pnr, HistoryKind.Document, document.Number, null);
            }
            return true;
        }
        bool isSeat = PnrRemarks.IsSeat(ssr);
        for (int element = 2; isSeat && element < ssr.Elements; element++)
        {
            TakeSeat(ssr[element], pnr);
        }
        return isSeat;
    }

    /// <summary>SSD: a seat.</summary>
    internal void TakeSeat(ReadOnlySpan<byte> seat, Pnr pnr)
    {
        if (TextOf.Value(seat) is { } text)
        {
            Add(pnr, HistoryKind.Seat, text, null);
        }
    }

    /// <summary>RCI behind EQN: bookings that were split off, or from which this one was.</summary>
    internal static void TakeSplit(Segment rci, Pnr pnr)
    {
        for (int element = 1; element < rci.Elements; element++)
        {
            if (TextOf.Value(rci[element, 1]) is { } locator && !pnr.Locators.Contains(locator))
            {
                pnr.History.Add(new RawHistory(HistoryKind.Split, true, locator, null, Missing.Ticks));
            }
        }
    }

    void Add(Pnr pnr, HistoryKind kind, string text, string? givenNames)
    {
        if (_isAdded is { } isAdded)
        {
            pnr.History.Add(new RawHistory(kind, isAdded, text, givenNames, _changedTicks));
        }
    }
}
