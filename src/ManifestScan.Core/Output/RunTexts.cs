using System.Runtime.CompilerServices;
using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>Texts that many rows of an output share, made once for a run and by all threads.</summary>
sealed class RunTexts
{
    static readonly ConditionalWeakTable<RunRecord, RunTexts> OfRun = [];

    readonly Lazy<IUtf8Values> _travellerIds;
    readonly Lazy<IUtf8Values> _bookingIds;
    readonly Lazy<IUtf8Values> _sourceNames;
    readonly Lazy<string?[]> _phones;
    readonly Lazy<string?[]> _emails;
    readonly Lazy<string?[]> _addresses;

    RunTexts(RunRecord run)
    {
        TravelTables tables = run.Data.Tables;
        _travellerIds = new(() => new FixedTexts(run.Data.Travellers.Keys, run.Parallel));
        _bookingIds = new(() => new FixedTexts(BookingFacts.Ids(run), run.Parallel));
        _sourceNames = new(() => new DictionaryTexts(TextDictionary.Of(run.Data.Sources.Select(s => s.Name))));
        _phones = new(() => Tokens(run, "phone", id => tables.Reservations[id].PhoneId));
        _emails = new(() => Tokens(run, "email", id => tables.Reservations[id].EmailId));
        _addresses = new(() => Tokens(run, "address", id => tables.Reservations[id].AddressId));
    }

    /// <summary>Ids of travellers, by traveller.</summary>
    internal static IUtf8Values TravellerIds(RunRecord run) => Of(run)._travellerIds.Value;

    /// <summary>Ids of bookings, by booking as written.</summary>
    internal static IUtf8Values BookingIds(RunRecord run) => Of(run)._bookingIds.Value;

    /// <summary>Names of sources, by index.</summary>
    internal static IUtf8Values SourceNames(RunRecord run) => Of(run)._sourceNames.Value;

    /// <summary>The contact tokens of a booking as written.</summary>
    internal static IEnumerable<string> ContactTokens(RunRecord run, int reservation)
    {
        RunTexts texts = Of(run);
        return new[] { texts._phones.Value[reservation], texts._emails.Value[reservation], texts._addresses.Value[reservation] }.OfType<string>();
    }

    static RunTexts Of(RunRecord run) => OfRun.GetValue(run, static r => new RunTexts(r));

    /// <summary>Tokens by booking as written; one contact is hashed once.</summary>
    static string?[] Tokens(RunRecord run, string kind, Func<int, int> contactOf)
    {
        TravelTables tables = run.Data.Tables;
        var isUsed = new bool[tables.Contacts.Count];
        for (int id = 0; id < tables.Reservations.Count; id++)
        {
            if (contactOf(id) is var contact and >= 0)
            {
                isUsed[contact] = true;
            }
        }
        var ofContact = new string?[isUsed.Length];
        Parallel.For(0, ofContact.Length, run.Parallel, contact => ofContact[contact] = isUsed[contact] ? run.Tokenizer.Token(kind, tables.Contacts[contact]) : null);
        var tokens = new string?[tables.Reservations.Count];
        for (int id = 0; id < tokens.Length; id++)
        {
            tokens[id] = contactOf(id) is var contact and >= 0 ? ofContact[contact] : null;
        }
        return tokens;
    }
}
