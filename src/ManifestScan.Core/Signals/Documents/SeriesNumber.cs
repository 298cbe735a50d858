using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>A document number as a place in its series: what stands before the last run of digits, and the value of that run.</summary>
/// <param name="Series">
/// Issuing state, leading characters and length of the run: only within one do distances mean something. Numbers without a state are a series
/// of their own, whatever states are in it: how dense it is shows in the run.
/// </param>
/// <param name="Value">Value of the run.</param>
/// <param name="Traveller">Whose it is.</param>
readonly record struct SeriesNumber(string Series, long Value, int Traveller)
{
    /// <summary>Shorter runs are no running number.</summary>
    const int FewestDigits = 4;

    const int MostDigits = 15;

    /// <summary>The numbers of a traveller; one without a run of digits is left out.</summary>
    internal static IEnumerable<SeriesNumber> Of(TravelData data, int traveller)
    {
        var seen = new HashSet<(string, long)>();
        foreach (int person in data.Travellers.PersonsOfTraveller[traveller].ToArray())
        {
            int document = data.Tables.Persons[person].DocumentId;
            if (document >= 0 && Read(data, document, traveller) is { } number && seen.Add((number.Series, number.Value)))
            {
                yield return number;
            }
        }
    }

    static SeriesNumber? Read(TravelData data, int document, int traveller)
    {
        DocumentRow row = data.Tables.Documents[document];
        string number = data.Tables.Numbers.Text(row.NumberId) ?? "";
        string issuer = data.Tables.Codes.Text(row.IssuerId) ?? "";
        int digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[^(digits + 1)]))
        {
            digits++;
        }
        return digits is < FewestDigits or > MostDigits
            ? null
            : new SeriesNumber($"{issuer}:{number[..^digits]}:{digits}", long.Parse(number.AsSpan(number.Length - digits), NumberStyles.None, CultureInfo.InvariantCulture), traveller);
    }
}
