namespace ManifestScan.Signals.Booking;

/// <summary>What is known of the booking behind a movement.</summary>
enum BookingState : byte
{
    /// <summary>The movement is no passenger seen at the airport, or its flight is not known.</summary>
    NotAsked,

    /// <summary>A booked segment matches, or the record locator is among the bookings: somebody booked it.</summary>
    Booked,

    /// <summary>The manifest names a record locator that no booking has.</summary>
    LocatorAlone,

    /// <summary>Neither a booking nor a locator.</summary>
    Nothing,
}
