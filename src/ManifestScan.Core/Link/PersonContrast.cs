using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>In what two persons as written contradict each other: what both state, and state differently.</summary>
sealed class PersonContrast(TravelTables tables)
{
    internal bool InName(int left, int right) => Differ(tables.Persons[left].NameKeyId, tables.Persons[right].NameKeyId, TextDictionary.Null);

    internal bool InBirthDay(int left, int right) => Differ(tables.Persons[left].BirthDay, tables.Persons[right].BirthDay, Missing.Day);

    internal bool InNumber(int left, int right) => Differ(tables.NumberOf(left), tables.NumberOf(right), TextDictionary.Null);

    internal bool InSex(int left, int right) => Differ((int)tables.Persons[left].Sex, (int)tables.Persons[right].Sex, (int)Sex.Unknown);

    static bool Differ(int left, int right, int missing) => left != right && left != missing && right != missing;
}
