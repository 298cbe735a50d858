namespace ManifestScan.Simulate.Persons;

/// <summary>The form of a document number: fixed characters and running places, counted up from the right.</summary>
/// <remarks>
/// # a digit, o 0-7, @ a letter, ^ a letter without I and O, $ Germany's alphabet without vowels and B, D, Q, S; the rest as it is.
/// </remarks>
sealed class NumberPattern
{
    static readonly Dictionary<char, string> Alphabets = new()
    {
        ['#'] = "0123456789",
        ['o'] = "01234567",
        ['@'] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ['^'] = "ABCDEFGHJKLMNPQRSTUVWXYZ",
        ['$'] = "0123456789CFGHJKLMNPRTVWXYZ",
    };

    readonly string[] _places;

    internal NumberPattern(string pattern)
    {
        _places = [.. pattern.Select(c => Alphabets.GetValueOrDefault(c, c.ToString()))];
        Count = _places.Aggregate(1L, (product, place) => product * place.Length);
    }

    /// <summary>How many numbers there are.</summary>
    internal long Count { get; }

    internal int Length => _places.Length;

    /// <summary>Writes number <paramref name="serial"/>, counted from 0 and starting over after the last.</summary>
    internal void Write(long serial, Span<byte> target)
    {
        for (int i = _places.Length - 1; i >= 0; i--)
        {
            string place = _places[i];
            if (place.Length == 1)
            {
                target[i] = (byte)place[0];
                continue;
            }
            (serial, long digit) = Math.DivRem(serial, place.Length);
            target[i] = (byte)place[(int)digit];
        }
    }
}
