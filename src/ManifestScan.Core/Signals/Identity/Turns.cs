namespace ManifestScan.Signals.Identity;

/// <summary>How the trips of two travellers follow each other in time.</summary>
/// <param name="Trips">Trips of both.</param>
/// <param name="Runs">Runs of trips of one of them: 2 when one stops before the other begins, 3 or more when somebody comes back.</param>
/// <param name="Bits">Surprise of so many runs, were the trips in any order.</param>
readonly record struct Turns(int Trips, int Runs, double Bits);
