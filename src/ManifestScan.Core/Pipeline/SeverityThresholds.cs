namespace ManifestScan.Pipeline;

/// <summary>From where on a score has each severity: least bits, or how many travellers at most reach it.</summary>
public sealed record SeverityThresholds
{
    /// <summary>What the numbers count, one of <see cref="Units"/>. Default: <c>bits</c>.</summary>
    public string In { get; init; } = Bits;

    /// <summary>Worth knowing.</summary>
    public required double Low { get; init; }

    /// <summary>Worth a look when there is time.</summary>
    public required double Medium { get; init; }

    /// <summary>Worth a look.</summary>
    public required double High { get; init; }

    /// <summary>Worth a look first.</summary>
    public required double Critical { get; init; }

    internal const string Bits = "bits";

    /// <summary>Ordinary travellers expected in the run at that severity or higher.</summary>
    internal const string FalseAlarms = "falseAlarms";

    /// <summary>Travellers at that severity or higher for each day of the data.</summary>
    internal const string AlertsPerDay = "alertsPerDay";

    /// <summary>Travellers at that severity or higher for each flight.</summary>
    internal const string AlertsPerFlight = "alertsPerFlight";

    internal static readonly string[] Units = [Bits, FalseAlarms, AlertsPerDay, AlertsPerFlight];

    internal bool IsInBits => In == Bits;

    internal IReadOnlyList<double> InOrder => [Low, Medium, High, Critical];

    /// <summary>What is wrong with them, a line each.</summary>
    internal IEnumerable<string> Faults()
    {
        if (!Units.Contains(In))
        {
            yield return $"severity.in: expected one of {string.Join(", ", Units)}.";
        }
        IEnumerable<double> rising = IsInBits ? InOrder : InOrder.Reverse();
        if (!rising.Zip(rising.Skip(1)).All(p => p.First < p.Second) || rising.First() <= 0 || !double.IsFinite(rising.Last()))
        {
            yield return IsInBits ? "severity: thresholds must rise from above 0." : $"severity: {In} must fall from low to critical, and stay above 0.";
        }
    }
}
