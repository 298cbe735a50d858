namespace ManifestScan.Signals.Timing;

/// <summary>The longest time a traveller stayed away from travel between trips of a rhythm.</summary>
/// <param name="Next">The trip that ended it.</param>
/// <param name="Before">Trips before it.</param>
/// <param name="After">Trips after it, the one that ended it among them.</param>
/// <param name="Days">Its length by the calendar.</param>
/// <param name="NextLongest">Length of the longest other one between two trips, by the calendar.</param>
/// <param name="Expected">Length expected of the longest, in days of average traffic.</param>
/// <param name="Bits">Surprise.</param>
sealed record Silence(int Next, int Before, int After, int Days, int NextLongest, double Expected, double Bits);
