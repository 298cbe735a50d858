namespace ManifestScan.Link.Linkage;

/// <summary>Makes the properties that records are blocked by.</summary>
static class BlockingAtoms
{
    const int PartLength = 4;

    /// <summary>The atoms of all fields, in their order.</summary>
    /// <param name="table">The records.</param>
    /// <param name="comparer">Knows the words of names.</param>
    /// <param name="leastValues">Fields with fewer different values are left out.</param>
    internal static List<BlockingAtom> Of(RecordTable table, RecordComparer comparer, int leastValues)
    {
        var atoms = new List<BlockingAtom>();
        for (int i = 0; i < table.Fields.Count; i++)
        {
            RecordField field = table.Fields[i];
            if (field.Role == RecordRole.Sex || field.Values.Count < leastValues)
            {
                continue;
            }
            atoms.Add(Atom(field, i, "", v => unchecked((uint)v + 1)));
            if (comparer.Fields[i] is NameFieldComparer names)
            {
                AddSounds(atoms, names, i, comparer.Words);
            }
            else if (field.Role == RecordRole.BirthDate)
            {
                atoms.Add(Atom(field, i, " year", v => Part(field.Values[v], 0)));
                atoms.Add(Atom(field, i, " day", v => field.Values[v].Length == 8 ? Part(field.Values[v], 4) : 0));
            }
            else if (field.Role is RecordRole.Document or RecordRole.Phone or RecordRole.Email)
            {
                atoms.Add(Atom(field, i, " beginning", v => Part(field.Values[v], 0)));
                atoms.Add(Atom(field, i, " end", v => Part(field.Values[v], Math.Max(0, field.Values[v].Length - PartLength))));
            }
        }
        AddNamesInAnyOrder(atoms, table, comparer);
        return atoms;
    }

    static void AddSounds(List<BlockingAtom> atoms, NameFieldComparer names, int field, NameWordTable words)
    {
        atoms.Add(Atom(names.Field, field, " sound", v => Extreme(names.Names.WordsOf(v), words, greatest: false)));
        if (names.Field.Role == RecordRole.FullName)
        {
            atoms.Add(Atom(names.Field, field, " other sound", v => Extreme(names.Names.WordsOf(v), words, greatest: true)));
        }
    }

    /// <summary>The sounds of given name and surname, whichever stands where.</summary>
    static void AddNamesInAnyOrder(List<BlockingAtom> atoms, RecordTable table, RecordComparer comparer)
    {
        int given = IndexOf(table, RecordRole.GivenName);
        int surname = IndexOf(table, RecordRole.Surname);
        if (given < 0 || surname < 0)
        {
            return;
        }
        uint[] a = Atom(table.Fields[given], given, "", v => Extreme(((NameFieldComparer)comparer.Fields[given]).Names.WordsOf(v), comparer.Words, false)).Keys;
        uint[] b = Atom(table.Fields[surname], surname, "", v => Extreme(((NameFieldComparer)comparer.Fields[surname]).Names.WordsOf(v), comparer.Words, false)).Keys;
        var keys = new uint[table.RowCount];
        for (int row = 0; row < keys.Length; row++)
        {
            keys[row] = a[row] == 0 || b[row] == 0 ? 0 : Mix(Math.Min(a[row], b[row]), Math.Max(a[row], b[row]));
        }
        atoms.Add(new BlockingAtom("names in any order", (1UL << given) | (1UL << surname), keys));
    }

    static int IndexOf(RecordTable table, RecordRole role)
    {
        for (int i = 0; i < table.Fields.Count; i++)
        {
            if (table.Fields[i].Role == role)
            {
                return i;
            }
        }
        return -1;
    }

    static BlockingAtom Atom(RecordField field, int index, string part, Func<int, uint> keyOfValue)
    {
        var keyOf = new uint[field.Values.Count];
        for (int value = 0; value < keyOf.Length; value++)
        {
            keyOf[value] = keyOfValue(value);
        }
        var keys = new uint[field.Ids.Length];
        for (int row = 0; row < keys.Length; row++)
        {
            keys[row] = field.Ids[row] < 0 ? 0 : keyOf[field.Ids[row]];
        }
        return new BlockingAtom(field.Words + part, 1UL << index, keys);
    }

    static uint Extreme(ReadOnlySpan<int> words, NameWordTable table, bool greatest)
    {
        int extreme = 0;
        foreach (int word in words)
        {
            int sound = table.SoundOf(word);
            extreme = extreme == 0 ? sound : greatest ? Math.Max(extreme, sound) : Math.Min(extreme, sound);
        }
        return (uint)extreme;
    }

    static uint Part(string value, int from)
    {
        unchecked
        {
            uint hash = 2166136261;
            for (int i = from; i < Math.Min(value.Length, from + PartLength); i++)
            {
                hash = (hash ^ value[i]) * 16777619;
            }
            return hash == 0 ? 1 : hash;
        }
    }

    /// <summary>One number of two; never 0.</summary>
    internal static uint Mix(uint left, uint right)
    {
        unchecked
        {
            ulong mixed = ((((ulong)left << 32) | right) ^ 0x2D358DCCAA6C78A5UL) * 0x9FB21C651E98DF25UL;
            mixed = (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93UL;
            uint key = (uint)(mixed >> 32);
            return key == 0 ? 1 : key;
        }
    }
}
