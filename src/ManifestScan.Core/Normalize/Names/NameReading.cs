namespace ManifestScan.Normalize.Names;

/// <summary>What the name fields of one record say.</summary>
/// <param name="Surname">As read, cleaned of invisible characters; null when not stated.</param>
/// <param name="GivenNames">Given names and patronymic, parted by spaces; null when not stated.</param>
/// <param name="Title">Titles in upper case, parted by spaces; null when there is none.</param>
/// <param name="NotAPerson">A bag, an extra seat, a group, an unnamed place; both names are null then.</param>
/// <param name="Fault">The gravest <c>name.*</c> fault, or null.</param>
readonly record struct NameReading(string? Surname, string? GivenNames, string? Title, bool NotAPerson, ValueFault? Fault);
