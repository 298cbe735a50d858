namespace ManifestScan.Link.Linkage;

/// <summary>Compares e-mail addresses: equal, the same before the @, a typing error or two, different.</summary>
sealed class EmailComparer : ValueComparer
{
    static readonly string[] Words = ["differs", "differs by typing errors", "agrees before the @", "agrees"];
    static readonly double[] Shares = [0.12, 0.06, 0.07, 0.75];

    readonly ulong[] _characters;

    internal EmailComparer(RecordField field) : base(field) => _characters = CharacterSets(field.Values);

    internal override IReadOnlyList<string> LevelWords => Words;

    internal override IReadOnlyList<double> UsualShares => Shares;

    internal override int CompareValues(int left, int right)
    {
        string a = Field.Values[left];
        string b = Field.Values[right];
        int at = a.IndexOf('@', StringComparison.Ordinal);
        if (at > 2 && at < b.Length && b[at] == '@' && a.AsSpan(0, at).SequenceEqual(b.AsSpan(0, at)))
        {
            return 3;
        }
        return Errors(a, b, _characters[left] ^ _characters[right], 2) <= 2 ? 2 : AgreementPattern.Different;
    }
}
