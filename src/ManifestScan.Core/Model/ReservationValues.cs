namespace ManifestScan.Model;

/// <summary>What a booking record says about the booking itself.</summary>
public readonly record struct ReservationValues
{
    /// <summary>A booking of which nothing is provided.</summary>
    public ReservationValues()
    {
    }

    /// <summary>Record locator, id into the locators.</summary>
    public int LocatorId { get; init; } = TextDictionary.Null;

    /// <summary>Further locators separated by spaces, id into the locators.</summary>
    public int OtherLocatorsId { get; init; } = TextDictionary.Null;

    /// <summary>Creation in UTC ticks, or <see cref="Missing.Ticks"/>.</summary>
    public long CreatedUtcTicks { get; init; } = Missing.Ticks;

    /// <summary>Office id, id into the codes.</summary>
    public int OfficeId { get; init; } = TextDictionary.Null;

    /// <summary>Agency, id into the codes.</summary>
    public int AgencyId { get; init; } = TextDictionary.Null;

    /// <summary>Telephone, id into the contacts.</summary>
    public int PhoneId { get; init; } = TextDictionary.Null;

    /// <summary>E-mail, id into the contacts.</summary>
    public int EmailId { get; init; } = TextDictionary.Null;

    /// <summary>Address, id into the contacts.</summary>
    public int AddressId { get; init; } = TextDictionary.Null;

    /// <summary>Form of payment, id into the codes.</summary>
    public int PaymentFormId { get; init; } = TextDictionary.Null;

    /// <summary>Card or account, id into the contacts.</summary>
    public int PaymentAccountId { get; init; } = TextDictionary.Null;
}
