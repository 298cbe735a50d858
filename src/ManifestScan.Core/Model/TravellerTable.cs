namespace ManifestScan.Model;

/// <summary>Travellers in the order of their ids.</summary>
public sealed class TravellerTable
{
    const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>For each traveller the 128 bits of the id.</summary>
    public required UInt128[] Keys { get; init; }

    /// <summary>For each traveller the person as written in the earliest record.</summary>
    public required int[] AnchorPersons { get; init; }

    /// <summary>For each person as written the traveller.</summary>
    public required int[] TravellerOfPerson { get; init; }

    /// <summary>For each traveller the persons as written.</summary>
    public required Csr PersonsOfTraveller { get; init; }

    /// <summary>Number of travellers.</summary>
    public int Count => Keys.Length;

    /// <summary>The id as text: 26 characters, digits and upper-case letters without I, L, O and U, ordered as the keys are.</summary>
    public string IdOf(int traveller) => Format(Keys[traveller]);

    /// <summary>A key as 26 characters.</summary>
    public static string Format(UInt128 key) => string.Create(26, key, static (text, value) =>
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            text[i] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }
    });
}
