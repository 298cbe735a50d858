using System.Text;
using ManifestScan.Model;
using ManifestScan.Normalize.Codes;
using ManifestScan.Normalize.Dates;
using ManifestScan.Normalize.Documents;
using ManifestScan.Normalize.Flights;
using ManifestScan.Normalize.Names;

namespace ManifestScan.Normalize;

/// <summary>No reader throws, whatever it is given, and none gives a value it did not promise.</summary>
public class FuzzTests
{
#if DEBUG
    const int Rounds = 40_000;
#else
    const int Rounds = 400_000;
#endif

    static readonly string[] Seeds =
    [
        "24.04.2024 10:05", "240424", "2024-04-24T10:05:00+03:00", "24 апреля 2024 г.", "45406.42", "85<<<<", "SU0123A", "СУ 012Д", "6E 21",
        "Sheremetyevo (SVO)", "SVO-IST/IST-IKA", "63 № 1234567", "XII-АН 588945", "1.23457E+08", "IVANOV/IVAN IVANOVICHMR",
        "Müller, Jürgen", "Иванов Иван Иванович", "TBA/TBA", "1A:2LS6KP KE:EDP2RW", "039G", "D<<", "checked in", "12:05 AM", "0105+1",
        "\u001B[31m", "A\u0301\u0302\u0303",
    ];

    const string Alphabet =
        "0019<>/.,:-+()[]'\"# \t\nTZEeNABCMRSXiıİßÖж№°ЁёгГАВСМ\0\u001B\u009B\u0301\u200D\u202E" +
        "\uD83D\uDE00\uD800\uDC00\uFFFD\uFFFE\uFFFF٣۴一김";

    [Fact]
    public void Readers_RandomText_NeverThrowAndKeepTheirPromises()
    {
        var random = new Random(20300424);
        int typed = 0;
        for (int round = 0; round < Rounds; round++)
        {
            string text = Next(random);
            try
            {
                typed += ReadAll(text, random) ? 1 : 0;
            }
            catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
            {
                string characters = string.Join(' ', text.Select(c => ((int)c).ToString("X4", null)));
                Assert.Fail($"{fault.GetType().Name} in round {round} on {characters}: {fault.StackTrace}");
            }
        }
        Assert.True(typed > Rounds / 4, $"Only {typed} of {Rounds} inputs reached a typed value; the fuzz is too blunt.");
    }

    static bool ReadAll(string text, Random random)
    {
        var context = new DateContext((DateUse)random.Next(4), random.Next(-20000, 40000));
        DateReading date = DateReader.Read(text, (DateOrder)random.Next(4), context);
        Assert.InRange(date.Day ?? 0, -25567, 47846); // 1900-01-01 to 2100-12-31
        Assert.Equal(date.Day is null, date.Precision == DatePrecision.None);
        var vote = new DateOrderVote(context);
        vote.Add(text);
        Assert.InRange(vote.Conflicts, 0, vote.Voters);
        TimeReading time = TimeReader.Read(text);
        FlightReading flight = FlightReader.Read(text);
        AirportReading airport = AirportReader.Read(text);
        CarrierReader.Read(text);
        RouteReader.Read(text);
        ValueReading<string?> seat = SeatReader.Read(text);
        ValueReading<string?> number = DocumentNumberReader.Read(text, random.Next(4) == 0 ? Next(random) : null);
        Assert.True(number.Value is null || number.Value.Length is >= 4 and <= 40);
        new DocumentClassifier(NumberTable.Default).Classify("RUS", number.Value, text, null);
        new DocumentFormats(NumberTable.Default).Check("RUS", number.Value, text);
        MrzCheckDigit.IsRight(text, text.FirstOrDefault());
        NameReading name = NameReader.ReadFull(text, (NameOrder)random.Next(3));
        NameReader.ReadParts(text, Next(random), Next(random), text);
        NameKeys keys = NameFold.Of(name.Surname, name.GivenNames);
        Assert.True(keys.Agrees(keys));
        NameFold.Of(text, text);
        Assert.DoesNotContain(name.Surname ?? "", char.IsControl);
        IssuerReader.Read(text);
        SexReader.Read(text);
        RoleReader.Read(text);
        StatusReader.Read(text);
        LocatorReading locator = LocatorReader.Read(text);
        return (date.Day ?? time.Seconds ?? flight.Number) is not null || airport.Airport is not null || seat.Value is not null
            || number.Value is not null || locator.Locator is not null || name.GivenNames is not null;
    }

    /// <summary>Half mutated good values, half noise.</summary>
    static string Next(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? Seeds[random.Next(Seeds.Length)] : "");
        int edits = text.Length == 0 ? random.Next(12) : random.Next(4);
        for (int i = 0; i < edits; i++)
        {
            int at = random.Next(text.Length + 1);
            if (text.Length > at && random.Next(2) == 0)
            {
                text.Remove(at, 1);
            }
            text.Insert(at, random.Next(4) == 0 ? (char)random.Next(0x10000) : Alphabet[random.Next(Alphabet.Length)]);
        }
        return text.ToString();
    }
}
