using System.Text;
using ManifestScan.Model;
using ManifestScan.Signals;

namespace ManifestScan.Pipeline.Examples;

/// <summary>Runs an example of a card through reading, linking and the card's signal, as a user's files would go.</summary>
public static class ExampleRunner
{
    /// <summary>What the signal says of the example.</summary>
    /// <returns>The hit of the traveller the example names, or of the first; null when it is silent.</returns>
    public static Hit? Run(SignalCard card, CardExample example) => Run(card, example, card.Parameters);

    internal static Hit? Run(SignalCard card, CardExample example, IReadOnlyDictionary<string, double> parameters)
    {
        SignalCatalogue catalogue = SignalCatalogue.Default.Find(card.Id) is null ? SignalCatalogue.Default.With([card]) : SignalCatalogue.Default;
        TravelData data = Data(example);
        var context = new SignalContext(data, new SignalParameters(parameters), Threads: 1);
        IEnumerable<Hit> hits = catalogue.Run(card.Id, context).Hits;
        return example.Who is null ? hits.FirstOrDefault() : hits.FirstOrDefault(h => Documents(data, h.Traveller).Contains(example.Who));
    }

    internal static TravelData Data(CardExample example)
    {
        (RunPlan? plan, IReadOnlyList<string> faults) = PlanBuilder.Build(new RunArgs { Inputs = ["example"], Threads = 1 });
        return plan is null
            ? throw new ConfigurationException(faults)
            : new Runner(plan, SilentProgress.Instance).Link([.. Sources(example)], RoleOf);
    }

    static IEnumerable<Source> Sources(CardExample example)
    {
        (string Name, string Text)[] files =
        [
            ("bookings.csv", example.Bookings),
            ("events.csv", example.Events),
            ("manifest.csv", example.Manifest),
            ("ordinary-bookings.csv", example.OrdinaryIsBooked ? OrdinaryTravel.BookingsCsv(example.Ordinary) : ""),
            ("ordinary.csv", example.Ordinary.Length == 0 ? "" : OrdinaryTravel.Csv(example.Ordinary)),
            ("people.csv", example.People),
        ];
        return files.Where(f => f.Text.Length > 0).Select((f, index) => SourceOf(f.Name, f.Text, index));
    }

    static Source SourceOf(string name, string text, int index)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return new Source { Index = index, Name = name, Length = bytes.Length, Open = () => new MemoryStream(bytes, writable: false) };
    }

    static InputRole RoleOf(Source source) => source.Name switch
    {
        "people.csv" => InputRole.People,
        "events.csv" => InputRole.Events,
        _ => InputRole.Input,
    };

    static HashSet<string> Documents(TravelData data, int traveller)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (int person in data.Travellers.PersonsOfTraveller[traveller])
        {
            int document = data.Tables.Persons[person].DocumentId;
            if (document >= 0 && data.Tables.Numbers.Text(data.Tables.Documents[document].NumberId) is { } number)
            {
                numbers.Add(number);
            }
        }
        return numbers;
    }
}
