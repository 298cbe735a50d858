namespace ManifestScan.Signals.Identity;

/// <summary>What few travellers have in common: marks such as a telephone, each with the travellers who bear it.</summary>
/// <param name="population">Travellers who bear any mark.</param>
/// <param name="mostBearers">A mark of more travellers is an agency's or a placeholder and ties nobody.</param>
sealed class Bonds(int population, int mostBearers)
{
    readonly Dictionary<int, HashSet<int>> _bearersOfMark = [];

    /// <summary>Notes that a traveller bears a mark.</summary>
    internal void Add(int mark, int traveller)
    {
        if (!_bearersOfMark.TryGetValue(mark, out HashSet<int>? bearers))
        {
            _bearersOfMark.Add(mark, bearers = []);
        }
        if (bearers.Count <= mostBearers)
        {
            bearers.Add(traveller);
        }
    }

    /// <summary>Bits of sharing any mark: of all others, who shares one with the first; 0 when the two share none.</summary>
    internal double Bits(IReadOnlyCollection<int> marks, int other)
    {
        bool isShared = false;
        int sharing = 0;
        foreach (int mark in marks)
        {
            if (_bearersOfMark.TryGetValue(mark, out HashSet<int>? bearers) && bearers.Count <= mostBearers)
            {
                sharing += bearers.Count - 1;
                isShared |= bearers.Contains(other);
            }
        }
        return isShared ? Tails.Bits(sharing / Math.Max(1.0, population - 1)) : 0;
    }
}
