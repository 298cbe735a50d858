namespace ManifestScan.Signals.Documents;

/// <summary>What was expected of a traveller's nearest numbers.</summary>
/// <param name="Neighbours">The neighbours within the best distance, nearest first; at least one.</param>
/// <param name="Fellows">Fellow travellers with a number of the same issuer and series.</param>
/// <param name="Expected">Of these, how many would lie within the distance.</param>
/// <param name="Bits">Surprise, corrected for the distances tried.</param>
sealed record NeighbourTest(IReadOnlyList<NumberNeighbour> Neighbours, int Fellows, double Expected, double Bits)
{
    /// <summary>Whether record locators tell the traveller apart from each of the neighbours.</summary>
    internal bool IsTold => Neighbours.All(n => n.AreToldApart);

    /// <summary>The most bits that count where they do not; null where they do or it makes no difference.</summary>
    internal double? CapBits { get; private init; }

    /// <summary>The same with no more than so many bits for each neighbour who may have been on the traveller's booking.</summary>
    internal NeighbourTest AtMostOfUnknown(double bits)
    {
        double most = IsTold ? Tails.MostBits : bits * Neighbours.Count;
        return Bits > most ? this with { Bits = most, CapBits = most } : this;
    }
}
