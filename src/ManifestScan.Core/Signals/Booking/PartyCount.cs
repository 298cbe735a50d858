namespace ManifestScan.Signals.Booking;

/// <summary>Parties seen at the airport, and those of them that lack a booking.</summary>
readonly record struct PartyCount(int Parties, int WithoutBooking, int WithNothing)
{
    internal PartyCount Plus(BookingState state, int sign) => new(
        Parties + sign,
        WithoutBooking + (state >= BookingState.LocatorAlone ? sign : 0),
        WithNothing + (state == BookingState.Nothing ? sign : 0));

    /// <summary>Parties at least as bare as the state.</summary>
    internal int Of(BookingState state) => state == BookingState.Nothing ? WithNothing : WithoutBooking;

    /// <summary>Takes away what the tested traveller adds.</summary>
    internal PartyCount Less(PartyCount own) =>
        new(Parties - own.Parties, WithoutBooking - own.WithoutBooking, WithNothing - own.WithNothing);
}
