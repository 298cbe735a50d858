namespace ManifestScan.Link.Linkage;

/// <summary>One compared field: for each row a value, each distinct value once in the form in which it is compared.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Role">What it means.</param>
/// <param name="Ids">For each row the place of its value, or -1.</param>
/// <param name="Values">The distinct values, folded.</param>
sealed record RecordField(string Name, RecordRole Role, int[] Ids, IReadOnlyList<string> Values)
{
    /// <summary>Rows that have each value.</summary>
    internal int[] Counts { get; } = Count(Ids, Values.Count);

    /// <summary>How the field is called in reasons.</summary>
    internal string Words => Role switch
    {
        RecordRole.GivenName => "given name",
        RecordRole.Surname => "surname",
        RecordRole.FullName => "name",
        RecordRole.BirthDate => "birth date",
        RecordRole.BirthPlace => "birth place",
        RecordRole.Document => "document",
        RecordRole.Phone => "telephone",
        RecordRole.Email => "e-mail",
        RecordRole.Sex => "sex",
        _ => Name.Length <= 40 && Name.All(c => char.IsLetterOrDigit(c) || c is '_' or ' ' or '-') ? Name.Replace('_', ' ') : Role.ToString().ToLowerInvariant(),
    };

    static int[] Count(int[] ids, int values)
    {
        var counts = new int[values];
        foreach (int id in ids)
        {
            if (id >= 0)
            {
                counts[id]++;
            }
        }
        return counts;
    }
}
