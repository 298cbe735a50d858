namespace ManifestScan.Simulate.Drawing;

/// <summary>Draws an index with given weights in constant time, from a table of 16,384 equal tickets.</summary>
/// <remarks>Weights below 1/16,384 of the total are rounded to none, except that the last index always keeps a ticket.</remarks>
sealed class Lottery
{
    const int Tickets = 1 << 14;

    readonly ushort[] _ticket = new ushort[Tickets];

    internal Lottery(IReadOnlyList<double> weights)
    {
        double total = weights.Sum(), sum = 0;
        int from = 0;
        for (int i = 0; i < weights.Count; i++)
        {
            sum += weights[i];
            int to = i == weights.Count - 1 ? Tickets : Math.Min(Tickets - 1, (int)Math.Round(sum / total * Tickets));
            for (; from < to; from++)
            {
                _ticket[from] = (ushort)i;
            }
        }
    }

    internal int Draw(ref Dice dice) => _ticket[dice.Below(Tickets)];

    internal int At(ulong hash) => _ticket[hash >> 50];
}
