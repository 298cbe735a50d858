using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Output;

/// <summary>What outputs say of one booking row.</summary>
static class BookingFacts
{
    internal static string Id(RunRecord run, int booking)
    {
        ReservationRow row = run.Data.Tables.Reservations[run.Data.Tables.Bookings.ReservationIds[booking]];
        string content = FormattableString.Invariant($"booking\0{run.Data.Tables.Locators.Text(row.LocatorId)}\0{row.CreatedUtcTicks}");
        return TravellerTable.Format(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(content))));
    }

    internal static IEnumerable<string> ContactTokens(RunRecord run, int booking)
    {
        ReservationRow row = run.Data.Tables.Reservations[run.Data.Tables.Bookings.ReservationIds[booking]];
        string?[] tokens =
        [
            Token(run, "phone", row.PhoneId),
            Token(run, "email", row.EmailId),
            Token(run, "address", row.AddressId),
        ];
        return tokens.OfType<string>();
    }

    internal static string? Token(RunRecord run, string kind, int contact) =>
        contact < 0 ? null : run.Tokenizer.Token(kind, run.Data.Tables.Contacts[contact]);
}
