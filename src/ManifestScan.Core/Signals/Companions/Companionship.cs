namespace ManifestScan.Signals.Companions;

/// <summary>Two travellers who met, and what was expected of them.</summary>
/// <param name="Left">The one with the lower number.</param>
/// <param name="Right">The other.</param>
/// <param name="Meetings">Their meetings in order of time.</param>
/// <param name="BothWays">Meetings on the way out and back.</param>
/// <param name="Expected">Meetings expected.</param>
/// <param name="Bits">Surprise, before the correction for the travellers that could have been met.</param>
sealed record Companionship(int Left, int Right, List<Meeting> Meetings, int BothWays, double Expected, double Bits)
{
    /// <summary>The other one of the two.</summary>
    internal int OtherThan(int traveller) => traveller == Left ? Right : Left;
}
