using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Document numbers of one traveller that may be one number misread.</summary>
/// <param name="data">The run.</param>
sealed class NumberErrors(TravelData data)
{
    const int SeriesLength = 2;

    // A shared identity may have thousands.
    const int MostCompared = 20;

    /// <summary>Pairs of numbers of one issuer and length, in order.</summary>
    internal IEnumerable<(string One, string Other)> PairsOf(int traveller)
    {
        SortedSet<(int Issuer, string Number)> numbers = NumbersOf(traveller);
        return from one in numbers.Take(MostCompared)
               from other in numbers.Take(MostCompared)
               where one.Issuer == other.Issuer && one.Number.Length == other.Number.Length && string.CompareOrdinal(one.Number, other.Number) < 0
               select (one.Number, other.Number);
    }

    /// <summary>Whether every number is one error away from another: beside a misread number there is no second document.</summary>
    internal bool IsOneDocument(int traveller) => AreOneDocument(NumbersOf(traveller).Select(n => n.Number).Distinct());

    internal static bool AreOneDocument(IEnumerable<string> numbers)
    {
        List<string> rest = [.. numbers];
        var reached = new List<string>(rest.Take(1));
        rest.RemoveRange(0, reached.Count);
        for (int at = 0; at < Math.Min(reached.Count, MostCompared); at++)
        {
            string one = reached[at];
            reached.AddRange(rest.Where(other => IsOneError(one, other)));
            rest.RemoveAll(other => IsOneError(one, other));
        }
        return rest.Count == 0;
    }

    SortedSet<(int Issuer, string Number)> NumbersOf(int traveller)
    {
        var numbers = new SortedSet<(int Issuer, string Number)>();
        foreach (int person in data.Travellers.PersonsOfTraveller[traveller])
        {
            if (data.Tables.Persons[person].DocumentId is >= 0 and int id && data.Tables.Numbers.Text(data.Tables.Documents[id].NumberId) is { Length: > SeriesLength + 2 } number)
            {
                numbers.Add((data.Tables.Documents[id].IssuerId, number));
            }
        }
        return numbers;
    }

    /// <summary>Whether two numbers differ in one character, or in two neighbours that changed places.</summary>
    internal static bool IsOneError(string one, string other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }
        int[] at = [.. Enumerable.Range(0, one.Length).Where(i => one[i] != other[i])];
        return at.Length == 1 || (at.Length == 2 && at[1] == at[0] + 1 && one[at[0]] == other[at[1]] && one[at[1]] == other[at[0]]);
    }

    /// <summary>
    /// The chance that two numbers of one series are one typing error apart: of the 10^d that its d free digits can be, 9 d differ in one
    /// digit and at most d - 1 by two that changed places.
    /// </summary>
    internal static double ChanceOf(int length)
    {
        int free = length - SeriesLength;
        return ((9.0 * free) + free - 1) / Math.Pow(10, free);
    }
}
