using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Makes travellers of joined persons: the anchor, the id, the order.</summary>
/// <remarks>
/// The id is a hash over the issuer and number of the document of the earliest movement, else over its folded name and birth date; who only
/// booked has the earliest booking's. Where two travellers would have one anchor (a document that two people show, a name without a birth
/// date), all but the first by time add what else their earliest record says.
/// </remarks>
sealed class TravellerBuilder(TravelTables tables, ContentIds contentIds, int[] setOfPerson)
{
    readonly long[] _earliestTicks = Filled(setOfPerson.Length, long.MaxValue);
    readonly int[] _earliestPerson = new int[setOfPerson.Length];
    readonly bool[] _hasMoved = new bool[setOfPerson.Length];

    /// <summary>Tells the builder of a movement; call for every one, before any booked segment.</summary>
    internal void SeeMovement(int person, long orderTicks)
    {
        _hasMoved[setOfPerson[person]] = true;
        See(person, orderTicks);
    }

    /// <summary>Tells the builder of a booked segment, which anchors nobody who moved: an id is the same with and without bookings.</summary>
    internal void SeeBooking(int person, long orderTicks)
    {
        if (!_hasMoved[setOfPerson[person]])
        {
            See(person, orderTicks);
        }
    }

    void See(int person, long orderTicks)
    {
        int set = setOfPerson[person];
        long ticks = orderTicks == Missing.Ticks ? long.MaxValue - 1 : orderTicks;
        if (ticks < _earliestTicks[set]
            || (ticks == _earliestTicks[set] && contentIds.OfPerson(person) < contentIds.OfPerson(_earliestPerson[set])))
        {
            _earliestTicks[set] = ticks;
            _earliestPerson[set] = person;
        }
    }

    /// <param name="parallel">Options for parallel loops.</param>
    /// <param name="idKey">Keys the ids; null leaves them plain hashes.</param>
    internal TravellerTable Build(ParallelOptions parallel, Tokenizer? idKey = null)
    {
        int[] sets = [.. Enumerable.Range(0, setOfPerson.Length).Where(p => setOfPerson[p] == p && _earliestTicks[p] != long.MaxValue)];
        var keys = new UInt128[sets.Length];
        Parallel.For(0, sets.Length, parallel, i => keys[i] = Key(_earliestPerson[sets[i]], isFull: false));
        Array.Sort(keys, sets);
        if (SplitSharedAnchors(keys, sets))
        {
            Array.Sort(keys, sets);
        }
        if (idKey is not null)
        {
            Parallel.For(0, keys.Length, parallel, i => keys[i] = idKey.Id("traveller", keys[i]));
            Array.Sort(keys, sets);
        }
        var travellerOfSet = Filled(setOfPerson.Length, -1);
        for (int traveller = 0; traveller < sets.Length; traveller++)
        {
            travellerOfSet[sets[traveller]] = traveller;
        }
        int[] travellerOfPerson = Array.ConvertAll(setOfPerson, set => travellerOfSet[set]);
        return new TravellerTable
        {
            Keys = keys,
            AnchorPersons = Array.ConvertAll(sets, set => _earliestPerson[set]),
            TravellerOfPerson = travellerOfPerson,
            PersonsOfTraveller = Csr.Group(travellerOfPerson.Length, sets.Length, person => travellerOfPerson[person]),
        };
    }

    bool SplitSharedAnchors(UInt128[] keys, int[] sets)
    {
        bool isAnySplit = false;
        for (int first = 0, end; first < keys.Length; first = end)
        {
            for (end = first + 1; end < keys.Length && keys[end] == keys[first]; end++)
            {
            }
            if (end - first > 1)
            {
                isAnySplit = true;
                Array.Sort(sets, first, end - first, Comparer<int>.Create(CompareBySight));
                for (int i = first + 1; i < end; i++)
                {
                    keys[i] = Key(_earliestPerson[sets[i]], isFull: true);
                }
            }
        }
        return isAnySplit;
    }

    int CompareBySight(int left, int right)
    {
        int byTime = _earliestTicks[left].CompareTo(_earliestTicks[right]);
        return byTime != 0
            ? byTime
            : contentIds.OfPerson(_earliestPerson[left]).CompareTo(contentIds.OfPerson(_earliestPerson[right]));
    }

    UInt128 Key(int person, bool isFull)
    {
        PersonRow row = tables.Persons[person];
        var anchor = new List<byte>(64);
        int number = tables.NumberOf(person);
        if (number >= 0)
        {
            anchor.AddRange("document"u8);
            Append(anchor, tables.Codes, tables.Documents[row.DocumentId].IssuerId);
            Append(anchor, tables.Numbers, number);
        }
        if (number < 0 || isFull)
        {
            anchor.AddRange("name"u8);
            Append(anchor, tables.Names, row.NameKeyId);
            anchor.AddRange(Encoding.UTF8.GetBytes(FormattableString.Invariant($"\0{row.BirthDay}")));
        }
        if (isFull)
        {
            anchor.AddRange(BitConverter.GetBytes(contentIds.OfPerson(person)));
            anchor.AddRange(BitConverter.GetBytes(_earliestTicks[setOfPerson[person]]));
        }
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(anchor.ToArray()));
    }

    static void Append(List<byte> anchor, TextDictionary texts, int id)
    {
        anchor.Add(0);
        if (id >= 0)
        {
            anchor.AddRange(texts[id]);
        }
    }

    static T[] Filled<T>(int count, T value)
    {
        var array = new T[count];
        Array.Fill(array, value);
        return array;
    }
}
