using ManifestScan.Model;

namespace ManifestScan.Anomaly.Travel;

/// <summary>What features of one traveller are compared with, counted once for the run.</summary>
sealed class TravelFacts
{
    readonly float[] _routeBits;
    readonly float[] _paymentBits;

    internal TravelFacts(TravelData data)
    {
        Data = data;
        BookingsOfTraveller = Csr.Group(data.Tables.Bookings.Count, data.Travellers.Count, TravellerOfBooking);
        BookingsOfReservation = Csr.Group(data.Tables.Bookings.Count, data.Tables.Reservations.Count, b => data.Tables.Bookings.ReservationIds[b]);
        _routeBits = RouteBits(data);
        ReservationTable reservations = data.Tables.Reservations;
        _paymentBits = Bits(reservations, data.Tables.Codes.Count, r => reservations[r].PaymentFormId);
    }

    internal TravelData Data { get; }

    internal Csr BookingsOfTraveller { get; }

    internal Csr BookingsOfReservation { get; }

    internal int TravellerOfBooking(int booking) => Data.Travellers.TravellerOfPerson[Data.Tables.Bookings.PersonIds[booking]];

    /// <summary>Bits of the share of all movements that fly the route of a flight; not a number for no flight.</summary>
    internal float RouteBitsOf(int flight) => flight < 0 ? float.NaN : _routeBits[Data.Flights.RouteOfFlight[flight]];

    /// <summary>Bits of the share of all bookings that are paid in this form; not a number when not provided.</summary>
    internal float PaymentBitsOf(int reservation) =>
        Data.Tables.Reservations[reservation].PaymentFormId is var form and >= 0 ? _paymentBits[form] : float.NaN;

    /// <summary>Mean; not a number of nothing.</summary>
    internal static float Mean(IEnumerable<double> values)
    {
        double sum = 0;
        int count = 0;
        foreach (double value in values)
        {
            sum += value;
            count++;
        }
        return count == 0 ? float.NaN : (float)(sum / count);
    }

    /// <summary>Share; not a number of nothing.</summary>
    internal static float Share(int part, int whole) => whole == 0 ? float.NaN : (float)part / whole;

    static int[] Counts(ReservationTable reservations, int values, Func<int, int> valueOf)
    {
        var counts = new int[values];
        for (int reservation = 0; reservation < reservations.Count; reservation++)
        {
            if (valueOf(reservation) is var value and >= 0)
            {
                counts[value]++;
            }
        }
        return counts;
    }

    static float[] Bits(ReservationTable reservations, int values, Func<int, int> valueOf)
    {
        int[] counts = Counts(reservations, values, valueOf);
        double all = counts.Sum(c => (long)c);
        return Array.ConvertAll(counts, count => count == 0 ? float.NaN : (float)-Math.Log2(count / all));
    }

    static float[] RouteBits(TravelData data)
    {
        var counts = new int[data.Flights.Routes.Length];
        int all = 0;
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            int movements = data.MovementsOfFlight[flight].Length;
            counts[data.Flights.RouteOfFlight[flight]] += movements;
            all += movements;
        }
        return Array.ConvertAll(counts, count => count == 0 ? float.NaN : (float)-Math.Log2((double)count / all));
    }
}
