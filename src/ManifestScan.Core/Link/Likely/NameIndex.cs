using ManifestScan.Link.Linkage;
using ManifestScan.Link.Names;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>The different names of travellers, to be found by folded key and by every two sounds of their words.</summary>
sealed class NameIndex
{
    const int MostWords = 8;

    readonly NameWords[] _words;
    readonly Csr _personsOfName;
    readonly Csr _personsOfKey;
    readonly ulong[] _sounds;
    readonly int[] _namesOfSounds;

    internal NameIndex(TravelTables tables, TravellerTable travellers, ParallelOptions parallel)
    {
        var names = new TupleDictionary(2);
        var nameOfPerson = new int[tables.Persons.Count];
        var first = new List<int>();
        for (int person = 0; person < nameOfPerson.Length; person++)
        {
            PersonRow row = tables.Persons[person];
            bool isNamed = row.NameKeyId >= 0 && travellers.TravellerOfPerson[person] >= 0;
            nameOfPerson[person] = isNamed ? names.Intern([row.SurnameId, row.GivenNamesId]) : -1;
            if (nameOfPerson[person] == first.Count)
            {
                first.Add(person);
            }
        }
        _personsOfName = Csr.Group(nameOfPerson.Length, first.Count, person => nameOfPerson[person]);
        _personsOfKey = Csr.Group(nameOfPerson.Length, tables.Names.Count, person => nameOfPerson[person] < 0 ? -1 : tables.Persons[person].NameKeyId);
        _words = new NameWords[first.Count];
        var sounds = new ulong[first.Count][];
        Parallel.For(0, first.Count, parallel, name =>
        {
            _words[name] = NameWords.Of(FullName(tables, tables.Persons[first[name]]));
            sounds[name] = [.. SoundPairs(_words[name])];
        });
        _sounds = [.. sounds.SelectMany(s => s)];
        _namesOfSounds = [.. sounds.SelectMany((s, name) => Enumerable.Repeat(name, s.Length))];
        Array.Sort(_sounds, _namesOfSounds);
    }

    /// <summary>The words of a name.</summary>
    internal NameWords WordsOf(int name) => _words[name];

    /// <summary>The persons as written who have a name.</summary>
    internal ReadOnlySpan<int> PersonsOf(int name) => _personsOfName[name];

    /// <summary>The persons as written whose folded name it is, an id into the names of the run.</summary>
    internal ReadOnlySpan<int> PersonsOfKey(int key) => _personsOfKey[key];

    /// <summary>The names two of whose words sound so, in no order.</summary>
    internal ReadOnlySpan<int> NamesThatSound(ulong pair)
    {
        int from = Boundary(pair);
        int to = pair == ulong.MaxValue ? _sounds.Length : Boundary(pair + 1);
        return _namesOfSounds.AsSpan(from, to - from);
    }

    /// <summary>Every two sounds of the words of a name, the order of the words aside; each once.</summary>
    internal static IEnumerable<ulong> SoundPairs(NameWords words)
    {
        int[] sounds = [.. words.Words.Where(w => w.Kind == WordKind.Name).Select(w => SoundCode.Of(w.Text)).Take(MostWords)];
        return Pairs(sounds).Distinct();
    }

    /// <summary>A name as written, surname first.</summary>
    internal static string FullName(TravelTables tables, PersonRow row) => $"{tables.Names.Text(row.SurnameId)} {tables.Names.Text(row.GivenNamesId)}";

    static IEnumerable<ulong> Pairs(int[] sounds)
    {
        for (int i = 0; i < sounds.Length; i++)
        {
            for (int j = i + 1; j < sounds.Length; j++)
            {
                yield return ((ulong)(uint)Math.Min(sounds[i], sounds[j]) << 32) | (uint)Math.Max(sounds[i], sounds[j]);
            }
        }
    }

    /// <summary>The first place whose sounds are these or greater.</summary>
    int Boundary(ulong pair)
    {
        int low = 0;
        for (int high = _sounds.Length; low < high;)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _sounds[middle] < pair ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
