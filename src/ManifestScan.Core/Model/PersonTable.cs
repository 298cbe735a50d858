namespace ManifestScan.Model;

/// <summary>Distinct persons as written: the same traveller under two spellings is two rows; Link joins them.</summary>
public sealed class PersonTable
{
    const int Width = 8;

    readonly TupleDictionary _rows = new(Width);

    /// <summary>Number of distinct persons as written.</summary>
    public int Count => _rows.Count;

    /// <summary>Bytes held in memory.</summary>
    public long AllocatedBytes => _rows.AllocatedBytes;

    /// <summary>One person.</summary>
    public PersonRow this[int id] => new(_rows[id]);

    /// <summary>The id of a person, storing it when it is new.</summary>
    public int Intern(in PersonValues person) => _rows.Intern(
    [
        person.SurnameId,
        person.GivenNamesId,
        person.NameKeyId,
        person.BirthDay,
        (int)person.BirthPrecision | ((int)person.Sex << 8),
        person.NationalityId,
        person.DocumentId,
        person.HolderId,
    ]);

    /// <summary>The id of a person who is known, by a flight and a locator, to be another one written more fully.</summary>
    internal int InternHeld(int person, int holder) => Intern(this[person].Values with { HolderId = holder });

    internal int[] Append(PersonTable other, int[] names, int[] codes, int[] documents)
    {
        var map = new int[other.Count];
        for (int id = 0; id < map.Length; id++)
        {
            PersonValues row = other[id].Values;
            map[id] = Intern(row with
            {
                SurnameId = TextDictionary.Remap(names, row.SurnameId),
                GivenNamesId = TextDictionary.Remap(names, row.GivenNamesId),
                NameKeyId = TextDictionary.Remap(names, row.NameKeyId),
                NationalityId = TextDictionary.Remap(codes, row.NationalityId),
                DocumentId = TextDictionary.Remap(documents, row.DocumentId),
            });
        }
        return map;
    }
}
