using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Dates;

namespace ManifestScan.Normalize.Blocks;

/// <summary>The columns of a block that say which booking: locators, creation, agency, contacts, payment.</summary>
sealed class ReservationColumns
{
    readonly TravelTables _tables;
    readonly RawValues<LocatorReading> _locator;
    readonly RawValues<LocatorReading> _otherLocators;
    readonly RawValues<DateReading> _createdUtc;
    readonly RawValues<DateReading> _createdLocal;
    readonly RawValues<TimeReading> _createdTime;
    readonly RawValues<string?> _office;
    readonly RawValues<string?> _agency;
    readonly RawValues<string?> _phone;
    readonly RawValues<string?> _email;
    readonly RawValues<string?> _address;
    readonly RawValues<string?> _paymentForm;
    readonly RawValues<string?> _paymentAccount;

    internal ReservationColumns(RawBlock block, TravelTables tables, BlockContext context)
    {
        _tables = tables;
        _locator = new(block[Field.RecordLocator], default, v => LocatorReader.Read(v));
        _otherLocators = new(block[Field.OtherLocators], default, v => LocatorReader.Read(v));
        _createdUtc = Dates(block, context, Field.BookedUtc);
        _createdLocal = Dates(block, context, Field.BookedLocal);
        _createdTime = new(block[Field.BookedTime], default, v => TimeReader.Read(v));
        _office = new(block[Field.Office], null, v => v.ToUpperInvariant());
        _agency = new(block[Field.Agency], null, v => v.ToUpperInvariant());
        _phone = new(block[Field.Phone], null, ContactText.Digits);
        _email = new(block[Field.Email], null, ContactText.Words);
        _address = new(block[Field.Address], null, ContactText.Words);
        _paymentForm = new(block[Field.PaymentForm], null, ContactText.WithoutAccount);
        _paymentAccount = new(block[Field.PaymentAccount], null, ContactText.Digits);
    }

    /// <summary>The booking of a record, id into the tables.</summary>
    internal int Intern(int row, FaultSink faults)
    {
        LocatorReading locator = _locator[row];
        faults.Add(locator.Fault, Field.RecordLocator);
        faults.Add(_createdUtc[row].Fault, Field.BookedUtc);
        faults.Add(_createdLocal[row].Fault, Field.BookedLocal);
        faults.Add(_createdTime[row].Fault, Field.BookedTime);
        IEnumerable<string> others = (locator.Others ?? []).Concat(
            _otherLocators[row].Locator is { } other ? [other, .. _otherLocators[row].Others] : []);
        string joined = string.Join(' ', others);
        return _tables.Reservations.Intern(new ReservationValues
        {
            LocatorId = Id(_tables.Locators, locator.Locator),
            OtherLocatorsId = Id(_tables.Locators, joined),
            CreatedUtcTicks = Created(_createdUtc[row], _createdTime[row]) ?? Created(_createdLocal[row], _createdTime[row]) ?? Missing.Ticks,
            OfficeId = Id(_tables.Codes, _office[row]),
            AgencyId = Id(_tables.Codes, _agency[row]),
            PhoneId = Id(_tables.Contacts, _phone[row]),
            EmailId = Id(_tables.Contacts, _email[row]),
            AddressId = Id(_tables.Contacts, _address[row]),
            PaymentFormId = Id(_tables.Codes, _paymentForm[row]),
            PaymentAccountId = Id(_tables.Contacts, _paymentAccount[row]),
        });
    }

    /// <summary>
    /// A creation time without a zone is taken as UTC: the zone of the office is not known, and hours do not matter for lead times. A date
    /// alone takes the time of the column beside it, and is midnight when there is none.
    /// </summary>
    static long? Created(DateReading date, TimeReading time)
    {
        long? stated = date.UtcTicks ?? date.LocalTicks;
        if (stated is not null || date is not { Precision: DatePrecision.Day, Day: { } day })
        {
            return stated;
        }
        long seconds = (time.Seconds ?? 0) - ((time.OffsetMinutes ?? 0) * 60L);
        return DateTime.UnixEpoch.Ticks + (day * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond);
    }

    static int Id(TextDictionary texts, string? text) => text is { Length: > 0 } ? texts.Intern(text) : TextDictionary.Null;

    static RawValues<DateReading> Dates(RawBlock block, BlockContext context, Field field) =>
        new(block[field], default, v => DateReader.Read(v, context.OrderOf(field), new DateContext(DateUse.Flight, context.ReferenceDay)));
}
