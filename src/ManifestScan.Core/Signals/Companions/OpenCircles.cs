namespace ManifestScan.Signals.Companions;

/// <summary>Circles whose members are openly connected and still book each for themselves: a firm, a crew, a gang of labourers.</summary>
/// <remarks>
/// Where somebody keeps company with two who are connected, and these two book apart as well, booking apart hides nothing there. Two who are
/// always on one booking make no circle: who goes where a couple goes is a stranger to both.
/// </remarks>
sealed class OpenCircles
{
    readonly HashSet<(int, int)> _companions = [];
    readonly Dictionary<int, List<int>> _connected = [];

    /// <param name="pairs">All pairs that keep company on separate bookings.</param>
    /// <param name="connects">Whether two are openly of one circle.</param>
    internal OpenCircles(IEnumerable<Companionship> pairs, Func<int, int, bool> connects)
    {
        foreach (Companionship pair in pairs)
        {
            _companions.Add((pair.Left, pair.Right));
            if (connects(pair.Left, pair.Right))
            {
                Connect(pair.Left, pair.Right);
                Connect(pair.Right, pair.Left);
            }
        }
    }

    /// <summary>Whether one of two keeps company with an acquaintance of the other.</summary>
    internal bool Hold(int left, int right) => KeepsCompany(right, left) || KeepsCompany(left, right);

    bool KeepsCompany(int traveller, int other) =>
        _connected.TryGetValue(other, out List<int>? acquaintances) && acquaintances.Exists(a => a != traveller && _companions.Contains(a < traveller ? (a, traveller) : (traveller, a)));

    void Connect(int traveller, int other)
    {
        if (!_connected.TryGetValue(traveller, out List<int>? own))
        {
            _connected.Add(traveller, own = []);
        }
        own.Add(other);
    }
}
