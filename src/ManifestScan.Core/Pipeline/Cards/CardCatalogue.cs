using ManifestScan.Signals;

namespace ManifestScan.Pipeline.Cards;

/// <summary>The signals of the program with cards of the user's.</summary>
public static class CardCatalogue
{
    /// <summary>The catalogue with every card of a folder; that of the program for null.</summary>
    /// <exception cref="ConfigurationException">A card is faulty; all faults together.</exception>
    public static SignalCatalogue With(string? folder)
    {
        if (folder is null)
        {
            return SignalCatalogue.Default;
        }
        var faults = new List<string>();
        IReadOnlyList<(SignalCard Card, string Sha256)> cards = CardFolder.Read(folder, faults);
        return faults.Count == 0 ? SignalCatalogue.Default.With(cards.Select(c => c.Card)) : throw new ConfigurationException(faults);
    }
}
