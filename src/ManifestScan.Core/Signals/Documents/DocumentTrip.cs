namespace ManifestScan.Signals.Documents;

/// <summary>One trip of a traveller with the documents shown on it.</summary>
sealed class DocumentTrip
{
    /// <summary>The movements on which a passport was shown, in order of time.</summary>
    internal List<int> Movements { get; } = [];

    /// <summary>For each movement the document, numbered in the order of the traveller's first use.</summary>
    internal List<int> Documents { get; } = [];

    /// <summary>Where the trip went: alpha-3, or empty when not known.</summary>
    internal required string Country { get; init; }

    /// <summary>Whether a document returned on this trip after another one had been shown.</summary>
    internal bool IsReturn { get; set; }

    /// <summary>Whether more than one document was shown on the trip.</summary>
    internal bool IsMixed => Documents.Exists(d => d != Documents[0]);
}
