namespace ManifestScan.Signals;

/// <summary>One booking as it was sold: by whom, when, for what way.</summary>
/// <param name="Reservation">The booking, index into the reservations.</param>
/// <param name="Travellers">Who is on it, in order.</param>
/// <param name="FirstFlight">The flight that leaves first.</param>
/// <param name="CounterId">Agency or office, id into the codes, or -1 for the carrier's own sale.</param>
/// <param name="CreatedTicks">When it was made, UTC ticks.</param>
/// <param name="DepartureTicks">When the first flight leaves, UTC ticks (local or noon where no more is known).</param>
/// <param name="IsOneWay">Whether no segment comes back to where the first one leaves.</param>
/// <param name="IsCash">Whether it was paid in cash.</param>
sealed record Purchase(
    int Reservation, IReadOnlyList<int> Travellers, int FirstFlight, int CounterId, long CreatedTicks, long DepartureTicks, bool IsOneWay, bool IsCash)
{
    /// <summary>Days between sale and departure; below 0 where the records contradict themselves.</summary>
    internal double LeadDays => (DepartureTicks - CreatedTicks) / (double)TimeSpan.TicksPerDay;
}
