using System.Text;
using ManifestScan.Model;
using ManifestScan.Signals.Rules;

namespace ManifestScan.Signals;

/// <summary>All signals: found by type, in the order of their ids, each with its card.</summary>
public sealed class SignalCatalogue
{
    static readonly Lazy<SignalCatalogue> Loaded = new(() => new SignalCatalogue(EmbeddedCards()));

    readonly Dictionary<string, SignalCard> _cards;
    readonly Dictionary<string, ISignal> _code;

    SignalCatalogue(IEnumerable<SignalCard> cards)
    {
        _cards = cards.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _code = typeof(SignalCatalogue).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(ISignal).IsAssignableFrom(t))
            .ToDictionary(IdOf, t => (ISignal)Activator.CreateInstance(t, nonPublic: true)!, StringComparer.Ordinal);
    }

    /// <summary>The signals of this program.</summary>
    public static SignalCatalogue Default => Loaded.Value;

    /// <summary>These signals and cards of the user's, which have no code; ids must not clash.</summary>
    /// <exception cref="ArgumentException">Two cards have one id.</exception>
    internal SignalCatalogue With(IEnumerable<SignalCard> added) => new(Cards.Concat(added));

    /// <summary>All cards in order of id.</summary>
    public IEnumerable<SignalCard> Cards => _cards.Values.OrderBy(c => c.Id, StringComparer.Ordinal);

    /// <summary>The card with this id, or null.</summary>
    public SignalCard? Find(string id) => _cards.GetValueOrDefault(id);

    /// <summary>Ids of the signals that have code, in order.</summary>
    internal IEnumerable<string> CodeIds => _code.Keys.Order(StringComparer.Ordinal);

    /// <summary>Runs one signal.</summary>
    /// <param name="id">A card's id.</param>
    /// <param name="facts">The linked data, and what other signals of the run asked of it.</param>
    /// <param name="parallel">Options for parallel loops.</param>
    /// <param name="asked">For each traveller whether a hit is wanted; null for everybody.</param>
    internal Findings Run(string id, RunFacts facts, ParallelOptions parallel, bool[]? asked = null) =>
        Run(id, new SignalContext(facts.Data, new SignalParameters(_cards[id].Parameters), parallel.MaxDegreeOfParallelism)
        {
            Asked = asked,
            Facts = facts,
            Parallel = parallel,
        });

    internal Findings Run(string id, SignalContext context)
    {
        var findings = new Findings();
        if (_cards[id] is { Detection.Count: > 0 } card)
        {
            DetectionLook.Look(card, context, findings);
            return findings;
        }
        switch (_code[id])
        {
            case IBatchSignal batch:
                batch.Look(context, findings);
                break;
            case ITravellerSignal traveller:
                Look(traveller, context, findings);
                break;
        }
        return findings;
    }

    static void Look(ITravellerSignal signal, SignalContext context, Findings findings)
    {
        const int BlockSize = 1 << 14;
        int count = context.Data.Travellers.Count;
        int blocks = (count + BlockSize - 1) / BlockSize;
        var hits = new List<Hit>[blocks];
        Parallel.For(0, blocks, context.Parallel, block =>
        {
            var own = new List<Hit>();
            int end = Math.Min(count, (block + 1) * BlockSize);
            for (int traveller = block * BlockSize; traveller < end; traveller++)
            {
                if (context.IsAsked(traveller) && signal.Look(context, traveller) is { } hit)
                {
                    own.Add(hit);
                }
            }
            hits[block] = own;
        });
        foreach (Hit hit in hits.SelectMany(h => h))
        {
            findings.Add(hit);
        }
    }

    /// <summary>The id of a signal type: the folder and the type name in kebab case.</summary>
    internal static string IdOf(Type type)
    {
        string family = type.Namespace!.Split('.')[^1];
        return $"{Kebab(family)}.{Kebab(type.Name)}";
    }

    static string Kebab(string pascal)
    {
        var text = new StringBuilder();
        foreach (char c in pascal)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    static IEnumerable<SignalCard> EmbeddedCards()
    {
        var assembly = typeof(SignalCatalogue).Assembly;
        foreach (string name in assembly.GetManifestResourceNames()
            .Where(n => n.Replace('\\', '/').StartsWith("pipelines/signals/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return CardReader.Read(reader.ReadToEnd());
        }
    }
}
