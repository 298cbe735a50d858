namespace ManifestScan.Simulate.Stories;

/// <summary>A story or a look-alike: its name, how many people it takes, and what they do.</summary>
/// <param name="Name">Stable; written to truth.csv.</param>
/// <param name="IsLookAlike">The innocent twin of a story.</param>
/// <param name="Members">People on average; sets how many instances a world gets.</param>
/// <param name="Play">Casts the people and lets them travel.</param>
sealed record Script(string Name, bool IsLookAlike, int Members, Action<Stage> Play)
{
    /// <summary>
    /// Every how many rounds it is played: large groups with a mark of their own would else make up a tenth of all planted people.
    /// </summary>
    internal int EveryRounds { get; init; } = 1;

    /// <summary>Whether bookings alone tell it: who stands on none of the export is not named in truth.csv.</summary>
    internal bool IsToldByBookings { get; init; }

    /// <summary>Planted only when it is named: worlds of earlier seeds stay what they were.</summary>
    internal bool IsOnRequest { get; init; }
}
