namespace ManifestScan.Signals.Booking;

/// <summary>Strangers behind one contact.</summary>
/// <param name="ContactId">The contact, id into the contacts.</param>
/// <param name="IsEmail">Whether it is an e-mail address; a telephone otherwise.</param>
/// <param name="Travellers">Those who share it, in order.</param>
/// <param name="Strangers">Households among them that nothing connects with a member's own.</param>
sealed record ContactCircle(int ContactId, bool IsEmail, IReadOnlyList<int> Travellers, int Strangers)
{
    /// <summary>Households, a member's own among them.</summary>
    public int Households => Strangers + 1;
}
