namespace ManifestScan.Pipeline;

/// <summary>How much work goes into null travellers, against whom p and q are held.</summary>
/// <remarks>As many copies of the run are drawn as give the travellers wished for, within the copies and movements allowed, at least one.</remarks>
public sealed record CalibrationRule
{
    /// <summary>Null travellers wished for; 0 leaves p and q null unless <c>--model</c> gives them. The least p is one over their number.</summary>
    public required long NullTravellers { get; init; }

    /// <summary>Most copies, 1 to 1,000.</summary>
    public required int MostCopies { get; init; }

    /// <summary>Most movements in all copies together, 1,000 or more; of a run with more, one copy of a share of the travellers is drawn.</summary>
    public required long MostMovements { get; init; }

    /// <summary>No null travellers.</summary>
    internal static CalibrationRule None { get; } = new() { NullTravellers = 0, MostCopies = 1, MostMovements = 1000 };

    /// <summary>What is wrong with the numbers, a line each.</summary>
    internal IEnumerable<string> Faults()
    {
        if (NullTravellers < 0)
        {
            yield return "calibration.nullTravellers: expected 0 or more.";
        }
        if (MostCopies is < 1 or > 1000)
        {
            yield return "calibration.mostCopies: expected 1 to 1000.";
        }
        if (MostMovements < 1000)
        {
            yield return "calibration.mostMovements: expected 1000 or more.";
        }
    }

    /// <summary>Copies to draw, and the share of the travellers in each.</summary>
    internal (int Copies, double Share) For(int travellers, int movements)
    {
        double wished = Math.Ceiling((double)NullTravellers / Math.Max(1, travellers));
        double allowed = Math.Min(MostCopies, (double)MostMovements / Math.Max(1, movements));
        return allowed < 1 ? (1, allowed) : ((int)Math.Min(wished, Math.Floor(allowed)), 1);
    }
}
