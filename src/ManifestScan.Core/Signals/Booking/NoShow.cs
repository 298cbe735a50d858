using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>Booked and not on board, again and again.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of bookings, by their number of flights, on flights whose booked passengers nearly all flew.</remarks>
sealed class NoShow : IBatchSignal
{
    const int MostFlights = 8;

    public void Look(SignalContext context, Findings findings)
    {
        var rates = new ChanceRates(context, Chances(context));
        new ChanceHits(context, rates).Add(findings, test =>
            $"Was booked and not on board in {test.Marked.Count} of {Wording.Count(test.Asked, "booking")} on flights whose booked passengers nearly all flew; "
            + $"{Wording.Number(test.Expected)} would be expected by other bookings of as many flights.");
    }

    static List<Chance> Chances(SignalContext context)
    {
        TravelData data = context.Data;
        var boarding = new BoardingCensus(data, context.Parameters["minimumCoverage"]);
        Csr rows = Csr.Group(data.Tables.Bookings.Count, data.Tables.Reservations.Count, row => boarding.IsAsked(row) ? data.Tables.Bookings.ReservationIds[row] : -1);
        var chances = new List<Chance>();
        for (int reservation = 0; reservation < rows.OwnerCount; reservation++)
        {
            bool isFirst = true;
            foreach (IGrouping<int, int> own in rows[reservation].ToArray().GroupBy(boarding.TravellerOf).OrderBy(g => g.Key))
            {
                int[] flown = [.. own.Where(r => !boarding.IsMissed(r)).Select(r => data.MovementOfBooking[r])];
                chances.Add(new Chance(own.Key, Math.Min(MostFlights, own.Count()), flown.Length < own.Count(), isFirst, flown.Length > 0 ? flown[0] : -1));
                isFirst = false;
            }
        }
        return chances;
    }
}
