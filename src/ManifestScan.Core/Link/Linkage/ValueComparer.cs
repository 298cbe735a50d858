using System.Numerics;

namespace ManifestScan.Link.Linkage;

/// <summary>Compares two values of one field. Safe to use from several threads.</summary>
abstract class ValueComparer(RecordField field)
{
    /// <summary>The field.</summary>
    internal RecordField Field { get; } = field;

    /// <summary>What each level means, from <see cref="AgreementPattern.Different"/> up; the last is equality.</summary>
    internal abstract IReadOnlyList<string> LevelWords { get; }

    /// <summary>The level of equality.</summary>
    internal int Equal => LevelWords.Count;

    /// <summary>Share of matches at each level as a rule, until the data says better; from <see cref="AgreementPattern.Different"/> up.</summary>
    internal abstract IReadOnlyList<double> UsualShares { get; }

    /// <summary>How two rows agree: <see cref="AgreementPattern.Missing"/> to <see cref="Equal"/>.</summary>
    internal int Compare(int left, int right)
    {
        int a = Field.Ids[left];
        int b = Field.Ids[right];
        return a < 0 || b < 0 ? AgreementPattern.Missing : a == b ? Equal : CompareValues(a, b);
    }

    /// <summary>How two different values agree.</summary>
    internal abstract int CompareValues(int left, int right);

    /// <summary>A set of the characters of a text: texts within n typing errors differ in at most 2n of them.</summary>
    protected static ulong[] CharacterSets(IReadOnlyList<string> values)
    {
        var sets = new ulong[values.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (char c in values[i])
            {
                sets[i] |= 1UL << (c & 63);
            }
        }
        return sets;
    }

    /// <summary>Typing errors between two values, or <paramref name="most"/> + 1 for more.</summary>
    protected static int Errors(string left, string right, ulong difference, int most) =>
        Math.Abs(left.Length - right.Length) > most || BitOperations.PopCount(difference) > 2 * most
            ? most + 1
            : TypingErrors.Between(left, right, most);
}
