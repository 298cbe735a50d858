namespace ManifestScan.Model;

/// <summary>A view of what records say about one booking. Contacts and accounts leave the program only as keyed tokens.</summary>
public readonly ref struct ReservationRow
{
    readonly ReadOnlySpan<int> _fields;

    internal ReservationRow(ReadOnlySpan<int> fields) => _fields = fields;

    /// <summary>Record locator, id into <see cref="TravelTables.Locators"/>, or -1.</summary>
    public int LocatorId => _fields[0];

    /// <summary>Further locators separated by spaces, id into <see cref="TravelTables.Locators"/>, or -1.</summary>
    public int OtherLocatorsId => _fields[1];

    /// <summary>Creation in UTC ticks, or <see cref="Missing.Ticks"/>.</summary>
    public long CreatedUtcTicks
    {
        get
        {
            unchecked
            {
                return ((long)_fields[3] << 32) | (uint)_fields[2];
            }
        }
    }

    /// <summary>Office id, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public int OfficeId => _fields[4];

    /// <summary>Agency, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public int AgencyId => _fields[5];

    /// <summary>Where it was sold: the agency, else the office; -1 for the carrier's own sale.</summary>
    public int CounterId => AgencyId >= 0 ? AgencyId : OfficeId;

    /// <summary>Telephone, id into <see cref="TravelTables.Contacts"/>, or -1.</summary>
    public int PhoneId => _fields[6];

    /// <summary>E-mail, id into <see cref="TravelTables.Contacts"/>, or -1.</summary>
    public int EmailId => _fields[7];

    /// <summary>Address, id into <see cref="TravelTables.Contacts"/>, or -1.</summary>
    public int AddressId => _fields[8];

    /// <summary>Form of payment, id into <see cref="TravelTables.Codes"/>, or -1.</summary>
    public int PaymentFormId => _fields[9];

    /// <summary>Card or account, id into <see cref="TravelTables.Contacts"/>, or -1.</summary>
    public int PaymentAccountId => _fields[10];
}
