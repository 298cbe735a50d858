namespace ManifestScan.Link.Linkage;

/// <summary>Compares codes and numbers: equal, one typing error, two, different. Short codes have no room for errors.</summary>
sealed class CodeComparer : ValueComparer
{
    static readonly string[] LongWords = ["differs", "differs by two characters", "differs by one character", "agrees"];
    static readonly double[] LongShares = [0.06, 0.02, 0.06, 0.86];
    static readonly string[] ShortWords = ["differs", "differs by one character", "agrees"];
    static readonly double[] ShortShares = [0.08, 0.06, 0.86];
    static readonly string[] BareWords = ["differs", "agrees"];
    static readonly double[] BareShares = [0.06, 0.94];

    readonly ulong[] _characters;
    readonly int _most;

    internal CodeComparer(RecordField field) : base(field)
    {
        _characters = CharacterSets(field.Values);
        _most = field.Role is RecordRole.Document or RecordRole.Phone ? 2 : field.Role is RecordRole.Sex ? 0 : 1;
        LevelWords = _most switch { 2 => LongWords, 1 => ShortWords, _ => BareWords };
        UsualShares = _most switch { 2 => LongShares, 1 => ShortShares, _ => BareShares };
    }

    internal override IReadOnlyList<string> LevelWords { get; }

    internal override IReadOnlyList<double> UsualShares { get; }

    internal override int CompareValues(int left, int right)
    {
        if (_most == 0)
        {
            return AgreementPattern.Different;
        }
        string a = Field.Values[left];
        string b = Field.Values[right];
        int shortest = Math.Min(a.Length, b.Length);
        int most = shortest >= 6 ? _most : shortest >= 3 ? 1 : 0;
        int errors = most == 0 ? 1 : Errors(a, b, _characters[left] ^ _characters[right], most);
        return errors > most ? AgreementPattern.Different : Equal - errors;
    }
}
