namespace ManifestScan.Signals.Companions;

/// <summary>Which departures are near another one.</summary>
/// <param name="Before">Days before it.</param>
/// <param name="After">Days after it.</param>
/// <param name="IsLaterOnly">Whether only later flights count, so that the order of the two is a part of what is seen.</param>
readonly record struct DayWindow(int Before, int After, bool IsLaterOnly)
{
    /// <summary>Later flights, up to so many days after.</summary>
    internal static DayWindow Later(int days) => new(0, days, true);

    /// <summary>All flights up to so many days before or after, the same one too.</summary>
    internal static DayWindow Around(int days) => new(days, days, false);
}
