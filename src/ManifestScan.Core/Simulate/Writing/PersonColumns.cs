using ManifestScan.Simulate.Drawing;
using ManifestScan.Simulate.Persons;

namespace ManifestScan.Simulate.Writing;

/// <summary>Writes the columns that say who somebody is, with the faults of whoever typed them.</summary>
static class PersonColumns
{
    const int MaxName = 96;

    /// <summary>Surname and given names, two columns.</summary>
    internal static void Names(CsvBuffer line, in Person person, int spelling, RowFault fault, ref Dice dice)
    {
        Span<byte> surname = stackalloc byte[MaxName], given = stackalloc byte[MaxName];
        int hand = fault == RowFault.FreeHandName && spelling != Romanization.Native ? Romanization.FreeHand : spelling;
        int surnameLength = Compose(surname, person.Names.Surname(person.Surname, person.IsFemale, hand), SecondSurname(person, hand));
        int givenLength = Compose(given, person.Names.GivenName(person.GivenName, person.IsFemale, hand), SecondGivenName(person, hand));
        surnameLength = RowFaults.OnName(fault, surname[..surnameLength], ref dice);
        ReadOnlySpan<byte> first = surname[..surnameLength], second = given[..givenLength];
        line.Text(fault == RowFault.SwappedNames ? second : first);
        line.Text(fault == RowFault.SwappedNames ? first : second);
    }

    internal static void BirthDate(CsvBuffer line, Phrases phrases, in Person person, RowFault fault)
    {
        if (fault == RowFault.BirthDayAndMonth && DateOnly.FromDayNumber(person.BirthDay) is { Day: <= 12 } date)
        {
            line.Raw(phrases.Date(new DateOnly(date.Year, date.Day, date.Month).DayNumber));
        }
        else if (fault != RowFault.NoBirthDate)
        {
            line.Raw(phrases.Date(person.BirthDay));
        }
        line.Comma();
    }

    /// <summary>Number and issuing state, two columns.</summary>
    internal static void Document(CsvBuffer line, in Document document, RowFault fault, ref Dice dice)
    {
        Span<byte> number = stackalloc byte[Persons.Document.MaxLength];
        number = number[..document.WriteNumber(number)];
        if (fault == RowFault.TypedDocument)
        {
            RowFaults.OnDocument(number, ref dice);
        }
        line.Text(number);
        Country(line, document.Issuer);
    }

    internal static void Country(CsvBuffer line, int issuer)
    {
        line.RawAscii(Issuer.All[issuer].Code);
        line.Comma();
    }

    static ReadOnlySpan<byte> SecondSurname(in Person person, int spelling) =>
        person.MotherSurname == Person.NoName ? default : person.Names.Surname(person.MotherSurname, person.IsFemale, spelling);

    static ReadOnlySpan<byte> SecondGivenName(in Person person, int spelling) =>
        person.SecondGivenName == Person.NoName ? default : person.Names.GivenName(person.SecondGivenName, person.IsFemale, spelling);

    static int Compose(Span<byte> target, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        first.CopyTo(target);
        if (second.IsEmpty)
        {
            return first.Length;
        }
        target[first.Length] = (byte)' ';
        second.CopyTo(target[(first.Length + 1)..]);
        return first.Length + 1 + second.Length;
    }
}
