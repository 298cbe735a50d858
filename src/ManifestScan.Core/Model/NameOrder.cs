namespace ManifestScan.Model;

/// <summary>Which part comes first in names without a separator; decided per column.</summary>
public enum NameOrder : byte
{
    /// <summary>Decided name by name, with a warning where only a guess decides.</summary>
    Undecided,

    /// <summary>Surname, given names, patronymic.</summary>
    SurnameFirst,

    /// <summary>Given names, surname.</summary>
    GivenFirst,
}
