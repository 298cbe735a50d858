using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Documents;
using ManifestScan.Normalize.Flights;
using ManifestScan.Normalize.Names;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Brings the histories of bookings into the spelling of the records they are about.</summary>
static class HistoryReader
{
    /// <param name="block">The block.</param>
    /// <param name="tables">Receives the entries.</param>
    /// <param name="reservationOfRow">For each record its booking; -1 when it was left out.</param>
    internal static void Read(RawBlock block, TravelTables tables, int[] reservationOfRow)
    {
        foreach (RawHistory raw in block.History)
        {
            int used = reservationOfRow.AsSpan(raw.Row, raw.Rows).IndexOfAnyExcept(TextDictionary.Null);
            int reservation = used < 0 ? TextDictionary.Null : reservationOfRow[raw.Row + used];
            int text = reservation < 0 ? -1 : TextOf(raw, tables);
            if (text >= 0)
            {
                tables.History.Add(new HistoryEntry(raw.Kind, raw.IsAdded, reservation, text, raw.ChangedUtcTicks));
            }
        }
    }

    static int TextOf(RawHistory raw, TravelTables tables) => raw.Kind switch
    {
        HistoryKind.Name => NameReader.ReadParts(raw.Text, raw.GivenNames, null, null) is { NotAPerson: false } name
            ? Id(tables.Names, NameFold.Of(name.Surname, name.GivenNames).Short)
            : TextDictionary.Null,
        HistoryKind.Document => Id(tables.Numbers, DocumentNumberReader.Read(raw.Text).Value),
        HistoryKind.Seat => Id(tables.Codes, SeatReader.Read(raw.Text).Value),
        _ => Id(tables.Locators, LocatorReader.Read(raw.Text).Locator),
    };

    static int Id(TextDictionary texts, string? text) => text is { Length: > 0 } ? texts.Intern(text) : TextDictionary.Null;
}
