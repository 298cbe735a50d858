namespace ManifestScan.Signals.Documents;

/// <summary>One trip of a traveller with the documents shown on it.</summary>
sealed class DocumentTrip
{
    /// <summary>The movements on which a passport was shown, in order of time.</summary>
    internal List<int> Movements { get; } = [];

    /// <summary>For each movement the document, numbered in the order of the traveller's first use.</summary>
    internal List<int> Documents { get; } = [];

    /// <summary>The movement that ends the way out.</summary>
    internal required int Outward { get; init; }

    /// <summary>Where the trip went: alpha-3, or empty when not known; found for who has more than one passport.</summary>
    internal string Country { get; set; } = "";

    /// <summary>Whether a document returned on this trip after another one had been shown.</summary>
    internal bool IsReturn { get; set; }

    /// <summary>Whether every document was shown on the way into the country that issued it: what the law asks of nationals of two states; found for who has more than one passport.</summary>
    internal bool EntersByIssuer { get; set; }

    /// <summary>For each movement the booking: the locator, an id into the locators, or -1.</summary>
    internal List<int> Bookings { get; } = [];

    /// <summary>Whether more than one document was shown on the trip.</summary>
    internal bool IsMixed => Documents.Exists(d => d != Documents[0]);

    /// <summary>Documents shown one after the other on two flights of one booking; on flights without a locator, of one trip.</summary>
    internal IEnumerable<(int Earlier, int Later)> ChangesWithinBooking(Func<int, int> flightOf)
    {
        for (int i = 1; i < Movements.Count; i++)
        {
            int before = Bookings.FindLastIndex(i - 1, b => b == Bookings[i]);
            // Two rows of one flight are two people, or one written twice.
            if (before >= 0 && Documents[before] != Documents[i] && flightOf(Movements[before]) != flightOf(Movements[i]))
            {
                yield return (Documents[before], Documents[i]);
            }
        }
    }
}
