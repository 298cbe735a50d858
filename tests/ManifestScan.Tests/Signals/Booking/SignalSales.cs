using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals.Booking;

/// <summary>Runs a signal over sales.</summary>
static class SignalSales
{
    /// <summary>The hit of the first traveller whose folded surname begins so, or null.</summary>
    internal static Hit? Look(string id, BookingSales sales, string surname, params (string Name, double Value)[] changed)
    {
        SignalCard card = SignalCatalogue.Default.Find(id)!;
        var parameters = new Dictionary<string, double>(card.Parameters);
        foreach ((string name, double value) in changed)
        {
            parameters[name] = value;
        }
        TravelData data = ExampleRunner.Data(new CardExample { Name = "test", Bookings = sales.ToString() });
        return SignalCatalogue.Default.Run(id, new SignalContext(data, new SignalParameters(parameters), 1)).Hits
            .FirstOrDefault(h => Surnames.StemsOf(data, h.Traveller).Exists(s => s.StartsWith(surname, StringComparison.Ordinal)));
    }
}
