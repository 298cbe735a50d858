namespace ManifestScan.Signals.Booking;

/// <summary>A booking that one traveller began and another one, not on it, went on with.</summary>
/// <param name="Locator">The record locator, id into the locators.</param>
/// <param name="Before">Who is booked and flew the first part.</param>
/// <param name="BeforeMovement">The last movement of that one.</param>
/// <param name="After">Who is not booked and flew the rest.</param>
/// <param name="AfterMovement">The first movement of that one.</param>
readonly record struct Handover(int Locator, int Before, int BeforeMovement, int After, int AfterMovement);
