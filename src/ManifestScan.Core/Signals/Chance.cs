namespace ManifestScan.Signals;

/// <summary>One chance of a traveller to show something, and whether it was shown.</summary>
/// <param name="Traveller">The traveller.</param>
/// <param name="Cell">What it is compared within: a place, a carrier, a size; equal numbers are one cell.</param>
/// <param name="IsMarked">Whether it was shown.</param>
/// <param name="CountsForOthers">Whether it is in the rate of others: once for a party.</param>
/// <param name="Movement">The movement it rests on, or -1 for a booking nobody flew on.</param>
/// <param name="Next">A second movement it rests on, or -1.</param>
readonly record struct Chance(int Traveller, int Cell, bool IsMarked, bool CountsForOthers = true, int Movement = -1, int Next = -1);
