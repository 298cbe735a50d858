namespace ManifestScan.Model;

/// <summary>One number about each traveller, computed from movements and bookings.</summary>
/// <remarks>Nationality, sex, age, birthplace, names and the issuing state are in none of them.</remarks>
/// <param name="Name">Column name in snake case, unit included.</param>
/// <param name="Meaning">What it counts, and when it is null.</param>
public sealed record TravellerFeature(string Name, string Meaning)
{
    /// <summary>All features, in the order of the columns; columns are only added, at the end.</summary>
    public static IReadOnlyList<TravellerFeature> All { get; } =
    [
        new("movements", "Flights taken; cancelled ones and duty as crew left out."),
        new("trips", "Trips begun."),
        new("one_way_share", "Share of trips without a way back; null without a trip."),
        new("legs_per_journey", "Mean flights of a journey; null without a journey."),
        new("airports", "Distinct airports."),
        new("routes", "Distinct pairs of airports flown."),
        new("carriers", "Distinct carriers."),
        new("documents", "Distinct documents shown, at all."),
        new("span_days", "Days from the first to the last departure; null without a dated flight."),
        new("shortest_stay_days", "Days from the first flight out to the first flight back, of the shortest trip with a way back; null without one."),
        new("mean_stay_days", "The same, mean over trips with a way back; null without one."),
        new("mean_route_bits", "Mean over flights of the surprise of the route: bits of its share of all movements; null without a flight."),
        new("rarest_route_bits", "The largest of these; null without a flight."),
        new("bookings", "Distinct bookings."),
        new("mean_lead_days", "Mean days from the creation of a booking to departure, over booked segments; null without a creation time."),
        new("shortest_lead_days", "The smallest of these; null without a creation time."),
        new("mean_party", "Mean number of travellers of a booking; null without a booking."),
        new("booking_companions", "Distinct other travellers on the same bookings."),
        new("unbooked_share", "Share of flights taken without a booking; null where the run has no bookings or the traveller no flight."),
        new("cancelled_share", "Share of booked segments that were cancelled; null without a booking."),
        new("sellers", "Distinct offices and agencies that booked."),
        new("telephones", "Distinct telephones of bookings."),
        new("mean_payment_bits", "Mean over bookings of the surprise of the form of payment: bits of its share of all bookings; null without one."),
    ];
}
