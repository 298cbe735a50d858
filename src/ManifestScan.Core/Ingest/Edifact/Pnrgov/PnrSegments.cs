namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Reads TVL and TRA: <c>TVL+270513:1640:270513:2200+ICN+SIN+KE:SQ+609:B</c>.</summary>
static class PnrSegments
{
    /// <summary>Whether a TVL names no airports: it gives the other flight number of a codeshare.</summary>
    internal static bool IsSecondNumber(Segment tvl) => tvl[2].IsEmpty && tvl[3].IsEmpty && !tvl[5].IsEmpty;

    /// <summary>Whether a TVL is a flight; hotels and cars have no second airport or a name beside the first.</summary>
    internal static bool IsFlight(Segment tvl) =>
        !tvl[2].IsEmpty && !tvl[3].IsEmpty && tvl[2, 1].IsEmpty && tvl[2].Length <= 5 && tvl[3].Length <= 5;

    internal static FlightLeg Leg(Segment tvl)
    {
        DateOnly? departure = EdifactDates.DayFirst(tvl[1]);
        // Some write the arrival time where its date belongs.
        TimeOnly? early = tvl[1, 2].Length == 4 ? EdifactDates.Time(tvl[1, 2]) : null;
        return new FlightLeg
        {
            Carrier = TextOf.Value(tvl[4]),
            Number = TextOf.Value(tvl[5]),
            OperatingCarrier = TextOf.Value(tvl[4, 1]),
            From = TextOf.Airport(tvl[2]),
            To = TextOf.Airport(tvl[3]),
            DepartureDay = departure,
            UnreadDeparture = departure is null ? TextOf.Value(tvl[1]) : null,
            DepartureTime = EdifactDates.Time(tvl[1, 1]),
            ArrivalDay = early is null ? EdifactDates.DayFirst(tvl[1, 2]) : null,
            ArrivalTime = early ?? EdifactDates.Time(tvl[1, 3]),
        };
    }

    /// <summary>Gives a leg its second flight number: the operating one, unless the message was sent for the first number's flight.</summary>
    internal static void AddSecondNumber(FlightLeg leg, string number, FlightLeg? sent)
    {
        bool isOperatedAsFirst = sent is not null && leg.OperatingCarrier is not null && leg.OperatingCarrier == sent.Carrier
            && leg.Number?.TrimStart('0') == sent.Number?.TrimStart('0');
        (leg.OperatingNumber, leg.Number) = isOperatedAsFirst ? (leg.Number, number) : (number, leg.Number);
    }
}
