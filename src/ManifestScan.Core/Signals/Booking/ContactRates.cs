namespace ManifestScan.Signals.Booking;

/// <summary>The null model of <see cref="SharedContact"/>: how often households share a contact with so many strangers.</summary>
/// <remarks>
/// The household is the unit. The chance to share a contact with one strange household or more is the share of the run's other households
/// that do (half a household added, so that what was never seen is not impossible). Each further one is as rare as further ones are among
/// the run's other shared contacts (a geometric law, drawn towards one in two by two of them). Each of the d strangers was a chance to
/// share: p = d x rate x further^(d - 1).
/// </remarks>
/// <param name="circles">All contacts that strangers share.</param>
/// <param name="households">Households with a contact, counted once for each contact.</param>
sealed class ContactRates(List<ContactCircle> circles, int households)
{
    readonly int[] _sharingWithAtLeast = CountSharing(circles);
    readonly int _strangers = circles.Sum(c => c.Strangers);

    /// <summary>Other households that share a contact with as many strangers or more.</summary>
    internal int OthersSharing(ContactCircle circle) => _sharingWithAtLeast[circle.Strangers] - circle.Households;

    /// <summary>Other households with a contact.</summary>
    internal int Others(ContactCircle circle) => households - circle.Households;

    /// <summary>The chance of a household to share a contact with so many strangers or more.</summary>
    internal double Rate(ContactCircle circle)
    {
        double any = (_sharingWithAtLeast[Math.Min(1, _sharingWithAtLeast.Length - 1)] - circle.Households + 0.5) / (Others(circle) + 1.0);
        // Of the strangers behind other contacts those that came after a first one.
        double others = _strangers - circle.Strangers;
        double further = (others - (circles.Count - 1) + 1) / (others + 2);
        return any * Math.Pow(further, circle.Strangers - 1);
    }

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
