using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

/// <summary>Makes a compared field of columns: values folded as their role asks, fillers left out.</summary>
static class RecordFolding
{
    const int PhoneDigits = 9;

    static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ["", "NA", "NULL", "NONE", "NAN", "UNKNOWN", "UNK", "NIL", "FNU", "LNU", "TBA", "TEST", "XXX", "0", "00000000", "MISSING", "NOT PROVIDED", "NOT AVAILABLE"],
        StringComparer.Ordinal);

    /// <summary>The field of a column of the left table and, when there are two, of the right one.</summary>
    internal static RecordField Of(RecordRole role, PlainColumn left, PlainColumn? right)
    {
        var ids = new int[left.Ids.Length + (right?.Ids.Length ?? 0)];
        var idOfFolded = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new List<string>();
        Fill(role, left, ids.AsSpan(0, left.Ids.Length), idOfFolded, values);
        if (right is not null)
        {
            Fill(role, right, ids.AsSpan(left.Ids.Length), idOfFolded, values);
        }
        return new RecordField(left.Name, role, ids, values);
    }

    static void Fill(RecordRole role, PlainColumn column, Span<int> ids, Dictionary<string, int> idOfFolded, List<string> values)
    {
        bool isMonthFirst = role == RecordRole.BirthDate
            && DateFold.IsMonthFirst(Enumerable.Range(0, column.Values.Count).Select(i => column.Values.Text(i)!));
        var idOfValue = new int[column.Values.Count];
        for (int value = 0; value < idOfValue.Length; value++)
        {
            string folded = Fold(role, column.Values.Text(value)!, isMonthFirst);
            if (Fillers.Contains(folded))
            {
                idOfValue[value] = -1;
            }
            else if (!idOfFolded.TryGetValue(folded, out idOfValue[value]))
            {
                idOfFolded.Add(folded, idOfValue[value] = values.Count);
                values.Add(folded);
            }
        }
        for (int row = 0; row < ids.Length; row++)
        {
            ids[row] = column.Ids[row] < 0 ? -1 : idOfValue[column.Ids[row]];
        }
    }

    static string Fold(RecordRole role, string text, bool isMonthFirst) => role switch
    {
        RecordRole.GivenName or RecordRole.Surname or RecordRole.FullName => NameFolding.OfName(text),
        RecordRole.BirthDate => DateFold.Of(text, isMonthFirst),
        RecordRole.Document or RecordRole.Postcode => Homoglyphs.FoldToLatin(NameFolding.Of(text).Replace(" ", "", StringComparison.Ordinal), out _),
        RecordRole.Phone => LastDigits(text),
        RecordRole.Email => text.Trim().ToLowerInvariant(),
        RecordRole.Sex => Sex(NameFolding.Of(text)),
        _ => NameFolding.Of(text),
    };

    // The country code may be there, or a zero in its place.
    static string LastDigits(string text)
    {
        string digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length > PhoneDigits ? digits[^PhoneDigits..] : digits.Length < 5 ? "" : digits;
    }

    static string Sex(string text) => text.Length == 0 ? "" : text[0] switch
    {
        'M' or 'H' or '1' => "M",
        'F' or 'W' or 'Z' or 'K' or '2' => "F",
        _ => "",
    };
}
