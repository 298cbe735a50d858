namespace ManifestScan.Link.Linkage;

/// <summary>Compares records field by field. Safe to use from several threads.</summary>
sealed class RecordComparer
{
    readonly ValueComparer[] _comparers;
    readonly int _given = -1;
    readonly int _surname = -1;

    internal RecordComparer(RecordTable table)
    {
        Words = new NameWordTable();
        _comparers = [.. table.Fields.Select(Create)];
        for (int i = 0; i < _comparers.Length; i++)
        {
            _given = _given < 0 && table.Fields[i].Role == RecordRole.GivenName ? i : _given;
            _surname = _surname < 0 && table.Fields[i].Role == RecordRole.Surname ? i : _surname;
        }
    }

    /// <summary>The words of all names.</summary>
    internal NameWordTable Words { get; }

    /// <summary>One comparer a field.</summary>
    internal IReadOnlyList<ValueComparer> Fields => _comparers;

    /// <summary>How two rows agree in all fields.</summary>
    internal ulong Compare(int left, int right)
    {
        ulong pattern = 0;
        for (int i = 0; i < _comparers.Length; i++)
        {
            pattern |= (ulong)_comparers[i].Compare(left, right) << (3 * i);
        }
        return _given >= 0 && _surname >= 0 ? WithExchange(pattern, left, right) : pattern;
    }

    ulong WithExchange(ulong pattern, int left, int right)
    {
        if (AgreementPattern.LevelOf(pattern, _given) > NameLevels.Partial || AgreementPattern.LevelOf(pattern, _surname) > NameLevels.Partial)
        {
            return pattern;
        }
        var given = (NameFieldComparer)_comparers[_given];
        var surname = (NameFieldComparer)_comparers[_surname];
        (int givenLeft, int givenRight) = (given.Field.Ids[left], given.Field.Ids[right]);
        (int surnameLeft, int surnameRight) = (surname.Field.Ids[left], surname.Field.Ids[right]);
        int one = givenLeft < 0 || surnameRight < 0 ? 0 : given.Names.CompareWords(given.Names.WordsOf(givenLeft), surname.Names.WordsOf(surnameRight));
        int other = surnameLeft < 0 || givenRight < 0 ? 0 : given.Names.CompareWords(surname.Names.WordsOf(surnameLeft), given.Names.WordsOf(givenRight));
        if (Math.Max(one, other) < NameLevels.Spelling || Math.Min(one, other) is NameLevels.Different or NameLevels.Partial)
        {
            return pattern;
        }
        ulong cleared = pattern & ~(7UL << (3 * _given)) & ~(7UL << (3 * _surname));
        // Two names that stand in each other's place are one event, and a rarer one than a single name in the wrong place.
        return AgreementPattern.With(cleared, one > 0 && other > 0 ? _given : _surname, NameLevels.Exchanged);
    }

    ValueComparer Create(RecordField field) => field.Role switch
    {
        RecordRole.GivenName or RecordRole.Surname or RecordRole.FullName => new NameFieldComparer(field, new NameField(field, Words)),
        RecordRole.BirthDate => new DateComparer(field),
        RecordRole.Document or RecordRole.Phone or RecordRole.Sex or RecordRole.Postcode or RecordRole.Country => new CodeComparer(field),
        RecordRole.Email => new EmailComparer(field),
        _ => IsCode(field) ? new CodeComparer(field) : new TextComparer(field),
    };

    // House numbers and the like among addresses and columns of unknown meaning.
    static bool IsCode(RecordField field) => field.Values.Count > 0
        && field.Values.Take(1000).Count(v => v.Length <= 12 && v.Any(char.IsAsciiDigit) && !v.Contains(' ', StringComparison.Ordinal)) * 10 >= 8 * Math.Min(1000, field.Values.Count);
}
