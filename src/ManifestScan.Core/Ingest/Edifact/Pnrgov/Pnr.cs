using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>One booking while it is being read.</summary>
sealed class Pnr
{
    internal required long Line { get; init; }

    internal required long Offset { get; init; }

    /// <summary>Every locator, of the reservation system and of the airlines, each once and in order.</summary>
    internal List<string> Locators { get; } = new(1);

    internal DateTime? Created { get; set; }

    internal string? Office { get; set; }

    internal string? Agency { get; set; }

    internal bool HasOrigin { get; set; }

    internal string? Phone { get; set; }

    internal string? Email { get; set; }

    internal string? Address { get; set; }

    internal List<PnrPassenger> Passengers { get; } = [];

    internal List<PnrSegment> Segments { get; } = [];

    /// <summary>Documents, given to passengers when the booking is complete.</summary>
    internal List<DocsRemark> Remarks { get; } = [];

    internal List<InfantRemark> Infants { get; } = [];

    /// <summary>What was added and cancelled before, and split off.</summary>
    internal List<RawHistory> History { get; } = [];

    internal bool HasAnything => Locators.Count > 0 || Passengers.Count > 0 || Segments.Count > 0;

    /// <summary>Adds the locators of an RCI: <c>carrier:locator:type:date:time</c>, repeated.</summary>
    internal void AddLocators(Segment rci)
    {
        for (int element = 1; element < rci.Elements; element++)
        {
            if (TextOf.Value(rci[element, 1]) is not { } locator)
            {
                continue;
            }
            if (!Locators.Contains(locator))
            {
                Locators.Add(locator);
            }
            Created ??= CreationOf(rci, element);
        }
    }

    internal bool Shares(Segment rci)
    {
        for (int element = 1; element < rci.Elements; element++)
        {
            if (TextOf.Value(rci[element, 1]) is { } locator && Locators.Contains(locator))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The date stands one place early where the type is left out altogether.</summary>
    static DateTime? CreationOf(Segment rci, int element)
    {
        for (int component = 2; component < rci.Components(element); component++)
        {
            if (EdifactDates.DayFirst(rci[element, component]) is { } day)
            {
                return day.ToDateTime(EdifactDates.Time(rci[element, component + 1]) ?? TimeOnly.MinValue);
            }
        }
        return null;
    }
}
