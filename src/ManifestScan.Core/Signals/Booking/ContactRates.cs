namespace ManifestScan.Signals.Booking;

/// <summary>The null model of <see cref="SharedContact"/>: how often households share a contact with so many strangers.</summary>
/// <remarks>
/// The household is the unit. The chance to share a contact with at least d strange households is the share of the run's other households
/// that do (half a household added, so that what was never seen is not impossible), and each of the d was a chance to: p = d x share.
/// </remarks>
/// <param name="circles">All contacts that strangers share.</param>
/// <param name="households">Households with a contact, counted once for each contact.</param>
sealed class ContactRates(List<ContactCircle> circles, int households)
{
    readonly int[] _sharingWithAtLeast = CountSharing(circles);

    /// <summary>Other households that share a contact with as many strangers or more.</summary>
    internal int OthersSharing(ContactCircle circle) => _sharingWithAtLeast[circle.Strangers] - circle.Households;

    /// <summary>Other households with a contact.</summary>
    internal int Others(ContactCircle circle) => households - circle.Households;

    /// <summary>The share of other households that do, half a household added.</summary>
    internal double Rate(ContactCircle circle) => (OthersSharing(circle) + 0.5) / (Others(circle) + 1.0);

    /// <summary>Bits of sharing a contact with so many strangers.</summary>
    internal double Bits(ContactCircle circle) => Tails.CorrectForLooks(Tails.Bits(Rate(circle)), circle.Strangers);

    static int[] CountSharing(List<ContactCircle> circles)
    {
        var sharing = new int[circles.Count == 0 ? 1 : circles.Max(c => c.Strangers) + 1];
        foreach (ContactCircle circle in circles)
        {
            sharing[circle.Strangers] += circle.Households;
        }
        for (int strangers = sharing.Length - 2; strangers >= 0; strangers--)
        {
            sharing[strangers] += sharing[strangers + 1];
        }
        return sharing;
    }
}
