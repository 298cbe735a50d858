using System.Globalization;
using System.Text;

namespace ManifestScan.Signals.Booking;

/// <summary>Bookings as sold, for tests: one traveller, one flight ZZ101 SVO-IKA each.</summary>
sealed class BookingSales
{
    readonly StringBuilder _rows = new(
        "record_locator,booking_created_utc,agency,surname,given_names,contact_phone,payment_form,payment_account,segment_status,carrier,flight_number,departure_airport,arrival_airport,departure_local\n");

    int _sold;

    internal BookingSales Sell(string created, string departure, string agency, string form = "CC", string? surname = null, string? phone = null)
    {
        string letters = string.Concat((char)('A' + (_sold / 26 % 26)), (char)('A' + (_sold % 26)));
        _rows.Append(CultureInfo.InvariantCulture,
            $"L{letters}{_sold / 676 + 2}22,{created}Z,{agency},{surname ?? $"NAME{letters}{(char)('A' + (_sold / 676))}X"},ANY,{phone ?? $"+9991{_sold:000000}"},{form},{(form == "CA" ? "" : $"T{_sold:000000}")},HK,ZZ,101,SVO,IKA,{departure}\n");
        _sold++;
        return this;
    }

    /// <summary>Bookings for days of March, made on days of January at times of their own.</summary>
    internal BookingSales Ordinary(int count, string form = "CC")
    {
        for (int i = 0; i < count; i++)
        {
            Sell($"2030-01-{1 + (i / 10 % 29):00}T{6 + (i % 10):00}:{i * 7 % 60:00}", $"2030-03-{1 + (i % 28):00}T10:00", $"{67080000 + i}", form);
        }
        return this;
    }

    public override string ToString() => _rows.ToString();
}
