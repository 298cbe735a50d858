namespace ManifestScan.Model;

/// <summary>What the history of a booking says was added or cancelled: a fact for signals to look at, never a person or a movement.</summary>
/// <remarks>A change is a cancelled and an added entry of one kind and time. Source: PNRGOV groups 8 and 10 to 12 (EQN, ABI, SAC).</remarks>
/// <param name="Kind">What it is about.</param>
/// <param name="IsAdded">Whether it was added; else it was cancelled. True for a split.</param>
/// <param name="ReservationId">The booking, id into <see cref="TravelTables.Reservations"/>.</param>
/// <param name="TextId">
/// Name: the folded key, id into <see cref="TravelTables.Names"/>, as <see cref="PersonValues.NameKeyId"/>. Document: the number, id into
/// <see cref="TravelTables.Numbers"/>. Seat: id into <see cref="TravelTables.Codes"/>. Split: id into <see cref="TravelTables.Locators"/>.
/// </param>
/// <param name="ChangedUtcTicks">When, UTC ticks; <see cref="Missing.Ticks"/> when it does not say.</param>
public readonly record struct HistoryEntry(HistoryKind Kind, bool IsAdded, int ReservationId, int TextId, long ChangedUtcTicks);
