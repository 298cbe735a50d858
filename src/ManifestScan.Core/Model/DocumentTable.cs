namespace ManifestScan.Model;

/// <summary>Distinct travel documents as they stand in the records.</summary>
public sealed class DocumentTable
{
    const int Width = 8;

    readonly TupleDictionary _rows = new(Width);

    /// <summary>Number of distinct documents.</summary>
    public int Count => _rows.Count;

    /// <summary>Bytes held in memory.</summary>
    public long AllocatedBytes => _rows.AllocatedBytes;

    /// <summary>One document.</summary>
    public DocumentRow this[int id] => new(_rows[id]);

    /// <summary>The id of a document, storing it when it is new.</summary>
    public int Intern(in DocumentValues document) => _rows.Intern(
    [
        document.NumberId,
        document.RawNumberId,
        document.IssuerId,
        document.TypeId,
        (int)document.Class,
        document.ClassBasisId,
        document.ExpiryDay,
        document.IssuedDay,
    ]);

    internal int[] Append(DocumentTable other, int[] numbers, int[] codes)
    {
        var map = new int[other.Count];
        for (int id = 0; id < map.Length; id++)
        {
            DocumentRow row = other[id];
            map[id] = Intern(new DocumentValues
            {
                NumberId = TextDictionary.Remap(numbers, row.NumberId),
                RawNumberId = TextDictionary.Remap(numbers, row.RawNumberId),
                IssuerId = TextDictionary.Remap(codes, row.IssuerId),
                TypeId = TextDictionary.Remap(codes, row.TypeId),
                Class = row.Class,
                ClassBasisId = TextDictionary.Remap(codes, row.ClassBasisId),
                ExpiryDay = row.ExpiryDay,
                IssuedDay = row.IssuedDay,
            });
        }
        return map;
    }
}
