namespace ManifestScan.Simulate.Persons;

/// <summary>Somebody who does not exist.</summary>
struct Person
{
    internal const ushort NoName = ushort.MaxValue;

    /// <summary>Unit number times 64 plus the member's number; only ever used as a key of draws.</summary>
    internal ulong Key;
    internal int BirthDay;
    internal ushort Surname;
    internal ushort MotherSurname;
    internal ushort GivenName;
    internal ushort SecondGivenName;
    internal byte Culture;
    internal byte Nationality;

    /// <summary>How the name stands in the document, see <see cref="Romanization"/>.</summary>
    internal byte Spelling;
    internal bool IsFemale;

    /// <summary>National of two states: shows either passport, booking by booking.</summary>
    internal bool HasTwoPassports;

    /// <summary>0 for nobody in particular, else 1 + index of the story or look-alike in the catalogue.</summary>
    internal byte Tag;

    /// <summary>Local day from which <see cref="Second"/> is carried instead of <see cref="First"/>.</summary>
    internal short RenewalDay;
    internal Document First;
    internal Document Second;

    internal readonly NameCulture Names => NameCulture.All[Culture];

}
