using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Output;

/// <summary>What outputs say of bookings.</summary>
static class BookingFacts
{
    /// <summary>For each booking as written its id: two records of one locator and creation time have one. Keyed where names are.</summary>
    internal static UInt128[] Ids(RunRecord run)
    {
        TravelTables tables = run.Data.Tables;
        var ids = new UInt128[tables.Reservations.Count];
        Parallel.For(0, ids.Length, run.Parallel, id =>
        {
            ReservationRow row = tables.Reservations[id];
            string content = FormattableString.Invariant($"booking\0{tables.Locators.Text(row.LocatorId)}\0{row.CreatedUtcTicks}");
            UInt128 hash = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
            ids[id] = run.Pseudonyms is null ? hash : run.Tokenizer.Id("booking", hash);
        });
        return ids;
    }

    internal static string? Token(RunRecord run, string kind, int contact) =>
        contact < 0 ? null : run.Tokenizer.Token(kind, run.Data.Tables.Contacts[contact]);
}
