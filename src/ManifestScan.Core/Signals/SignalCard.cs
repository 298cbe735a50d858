using ManifestScan.Signals.Rules;

namespace ManifestScan.Signals;

/// <summary>One signal as its YAML page describes it. Keys are those of the file, in camel case.</summary>
public sealed record SignalCard
{
    /// <summary>Id and path: <c>routing.repeated-routing</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the signal sees, in one line.</summary>
    public required string Title { get; init; }

    /// <summary><c>experimental</c>, <c>stable</c> or <c>retired</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Raised when the meaning of a hit changes; 1 or more.</summary>
    public required int Version { get; init; }

    /// <summary>The published indicators it looks for, by number (<see cref="Indicator"/>); empty when it is none of them.</summary>
    public IReadOnlyList<int> Indicators { get; init; } = [];

    /// <summary>Why it is worth a look.</summary>
    public required string Why { get; init; }

    /// <summary>The null model: what is ordinary, and how its expectation is found.</summary>
    public required string NullModel { get; init; }

    /// <summary>The fields it uses, so that everybody sees which personal data a signal touches.</summary>
    public required IReadOnlyList<string> Reads { get; init; }

    /// <summary>Innocent explanations, one or more.</summary>
    public required IReadOnlyList<string> FalsePositives { get; init; }

    /// <summary>What to check before believing a hit.</summary>
    public required IReadOnlyList<string> NextSteps { get; init; }

    /// <summary>Numbers the code asks for; each with its reason as a comment in the file.</summary>
    public IReadOnlyDictionary<string, double> Parameters { get; init; } = new Dictionary<string, double>();

    /// <summary>For a card without code: the conditions that a traveller must all fulfil. Empty for a signal with code.</summary>
    public IReadOnlyList<DetectionRule> Detection { get; init; } = [];

    /// <summary>At least one that fires and one that is silent.</summary>
    public required IReadOnlyList<CardExample> Examples { get; init; }

    /// <summary>Family part of the id.</summary>
    public string Family => Id.Split('.')[0];
}
