namespace ManifestScan.Signals;

/// <summary>The numbers of a card, by name. A signal that asks for one the card lacks is our bug, found by the test of the cards.</summary>
/// <param name="values">Names and numbers as on the card.</param>
sealed class SignalParameters(IReadOnlyDictionary<string, double> values)
{
    readonly HashSet<string> _asked = [];

    /// <summary>A number.</summary>
    internal double this[string name]
    {
        get
        {
            lock (_asked)
            {
                _asked.Add(name);
            }
            return values.TryGetValue(name, out double value)
                ? value
                : throw new KeyNotFoundException($"The card has no parameter '{name}'.");
        }
    }

    /// <summary>A whole number.</summary>
    internal int Count(string name) => (int)this[name];

    /// <summary>Names that the card gives and the code never asked for.</summary>
    internal IEnumerable<string> Unasked => values.Keys.Where(name => !_asked.Contains(name));
}
