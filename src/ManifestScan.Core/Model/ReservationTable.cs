namespace ManifestScan.Model;

/// <summary>Distinct bookings as written.</summary>
public sealed class ReservationTable
{
    const int Width = 11;

    readonly TupleDictionary _rows = new(Width);

    /// <summary>Number of distinct bookings as written.</summary>
    public int Count => _rows.Count;

    /// <summary>Bytes held in memory.</summary>
    public long AllocatedBytes => _rows.AllocatedBytes;

    /// <summary>One booking.</summary>
    public ReservationRow this[int id] => new(_rows[id]);

    /// <summary>The id of a booking, storing it when it is new.</summary>
    public int Intern(in ReservationValues reservation)
    {
        unchecked
        {
            return _rows.Intern(
            [
                reservation.LocatorId,
                reservation.OtherLocatorsId,
                (int)reservation.CreatedUtcTicks,
                (int)(reservation.CreatedUtcTicks >> 32),
                reservation.OfficeId,
                reservation.AgencyId,
                reservation.PhoneId,
                reservation.EmailId,
                reservation.AddressId,
                reservation.PaymentFormId,
                reservation.PaymentAccountId,
            ]);
        }
    }

    internal int[] Append(ReservationTable other, int[] locators, int[] codes, int[] contacts)
    {
        var map = new int[other.Count];
        for (int id = 0; id < map.Length; id++)
        {
            ReservationRow row = other[id];
            map[id] = Intern(new ReservationValues
            {
                LocatorId = TextDictionary.Remap(locators, row.LocatorId),
                OtherLocatorsId = TextDictionary.Remap(locators, row.OtherLocatorsId),
                CreatedUtcTicks = row.CreatedUtcTicks,
                OfficeId = TextDictionary.Remap(codes, row.OfficeId),
                AgencyId = TextDictionary.Remap(codes, row.AgencyId),
                PhoneId = TextDictionary.Remap(contacts, row.PhoneId),
                EmailId = TextDictionary.Remap(contacts, row.EmailId),
                AddressId = TextDictionary.Remap(contacts, row.AddressId),
                PaymentFormId = TextDictionary.Remap(codes, row.PaymentFormId),
                PaymentAccountId = TextDictionary.Remap(contacts, row.PaymentAccountId),
            });
        }
        return map;
    }
}
