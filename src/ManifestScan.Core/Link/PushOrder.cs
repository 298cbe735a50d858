using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Puts the messages of one manifest or booking into the order in which they were sent, parts of one list together.</summary>
/// <remarks>By the time the messages themselves state, never by file; where that is the same, by what they say.</remarks>
static class PushOrder
{
    // Parts of one list are prepared one after the other; the next push of a flight comes hours later.
    static readonly long LongestList = TimeSpan.FromMinutes(30).Ticks;

    /// <summary>Groups of message indexes, first to last.</summary>
    /// <param name="messages">Distinct indexes into the table.</param>
    /// <param name="table">The messages.</param>
    /// <param name="contentOf">A hash of what a message says, to settle ties.</param>
    internal static List<List<int>> Of(IEnumerable<int> messages, MessageTable table, Func<int, long> contentOf)
    {
        int[] inOrder = [.. messages
            .OrderBy(m => table[m].SentTicks)
            .ThenBy(m => table[m].Interchange, StringComparer.Ordinal)
            .ThenBy(m => table[m].Part)
            .ThenBy(contentOf)];
        var pushes = new List<List<int>>();
        foreach (int message in inOrder)
        {
            if (pushes.Count > 0 && pushes[^1].Exists(m => IsSamePush(table[m], table[message])))
            {
                pushes[^1].Add(message);
            }
            else
            {
                pushes.Add([message]);
            }
        }
        return pushes;
    }

    static bool IsSamePush(RawMessage left, RawMessage right)
    {
        bool isSameInterchange = left.SentTicks == right.SentTicks && left.Interchange == right.Interchange;
        bool arePartsOfOne = left.Part > 0 && right.Part > 0 && left.Part != right.Part && left.Reference is not null
            && left.Reference == right.Reference && Math.Abs(right.SentTicks - left.SentTicks) <= LongestList;
        return isSameInterchange || arePartsOfOne;
    }
}
