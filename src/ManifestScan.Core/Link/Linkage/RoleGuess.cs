using System.Collections.Frozen;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

/// <summary>Recognises the role of a column by its header, else by its values.</summary>
/// <remarks>Columns that identify records (rec_id, cluster_id, any *_id of no document) are never compared: they may hold the answer.</remarks>
static class RoleGuess
{
    const int SampleValues = 500;

    static readonly FrozenDictionary<string, RecordRole> Roles = ReferenceText.Rows("record-roles.tsv")
        .SelectMany(row => row[1].Split('|').Select(header => (Header: header, Role: RoleNames.Parse(row[0])!.Value)))
        .DistinctBy(r => r.Header)
        .ToFrozenDictionary(r => r.Header, r => r.Role, StringComparer.Ordinal);

    /// <summary>The role of a column.</summary>
    internal static RecordRole Of(PlainColumn column)
    {
        string[] words = Words(column.Name);
        string whole = string.Concat(words);
        if (column.Values.Count == 0)
        {
            return RecordRole.Ignore;
        }
        if (Roles.TryGetValue(whole, out RecordRole role))
        {
            return role;
        }
        // The longest run of words that is known: customer_birth_date, pax surname, name of city.
        for (int length = words.Length - 1; length > 0; length--)
        {
            for (int start = words.Length - length; start >= 0; start--)
            {
                if (Roles.TryGetValue(string.Concat(words.AsSpan(start, length)!), out role) && (role != RecordRole.Ignore || start + length == words.Length))
                {
                    return role;
                }
            }
        }
        return whole.EndsWith("id", StringComparison.Ordinal) && words[^1] is "id" ? RecordRole.Ignore : ByValues(column);
    }

    static RecordRole ByValues(PlainColumn column)
    {
        string[] values = [.. Enumerable.Range(0, Math.Min(SampleValues, column.Values.Count)).Select(i => column.Values.Text(i)!)];
        double Share(Func<string, bool> test) => values.Count(test) / (double)values.Length;
        if (Share(v => v.Contains('@', StringComparison.Ordinal) && v.Contains('.', StringComparison.Ordinal)) > 0.7)
        {
            return RecordRole.Email;
        }
        if (Share(v => DateFold.Parts(v) is not null) > 0.8)
        {
            return RecordRole.BirthDate;
        }
        bool isCounter = column.Values.Count == column.Ids.Length && column.Ids.Length > 20 && Share(v => v.All(char.IsAsciiDigit)) > 0.99 && IsAscending(values);
        return isCounter ? RecordRole.Ignore : RecordRole.Other;
    }

    static bool IsAscending(string[] values) => Enumerable.Range(1, values.Length - 1)
        .All(i => values[i].Length > values[i - 1].Length || string.CompareOrdinal(values[i], values[i - 1]) > 0);

    /// <summary>Lower-case Latin words of a header, numbers left out; camelCase and separators part them.</summary>
    static string[] Words(string header)
    {
        var spaced = new StringBuilder(header.Length + 8);
        for (int i = 0; i < header.Length; i++)
        {
            bool isNewWord = i > 0 && char.IsUpper(header[i]) && char.IsLower(header[i - 1]);
            spaced.Append(isNewWord ? " " : "").Append(char.IsDigit(header[i]) ? ' ' : header[i]);
        }
        string latin = NameFolding.Of(spaced.ToString()).ToLowerInvariant();
        string[] words = latin.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [""] : words;
    }
}
