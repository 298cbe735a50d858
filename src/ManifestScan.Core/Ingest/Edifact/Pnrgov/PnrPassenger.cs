namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>One passenger of a booking while it is being read.</summary>
sealed class PnrPassenger
{
    internal required long Line { get; init; }

    internal required long Offset { get; init; }

    internal string? Surname { get; set; }

    internal string? GivenNames { get; set; }

    internal bool IsInfant { get; init; }

    /// <summary>References by which other segments point here, without leading zeros.</summary>
    internal List<string> References { get; } = new(1);

    internal List<TravelDocument> Documents { get; } = new(1);

    internal string? BirthDate { get; set; }

    internal string? Sex { get; set; }

    internal string? Nationality { get; set; }

    internal string? Ticket { get; set; }

    internal string? Phone { get; set; }

    internal string? Email { get; set; }

    internal string? PaymentForm { get; set; }

    internal string? PaymentAccount { get; set; }

    /// <summary>Whether a DOCS remark has told who this is.</summary>
    internal bool IsDocumented { get; set; }

    internal (string?, string?) Name => (Surname, GivenNames);

    internal bool HasName => Surname is not null || GivenNames is not null;
}
