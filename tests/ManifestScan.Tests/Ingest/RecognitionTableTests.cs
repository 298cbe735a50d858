using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Every combination of encoding, delimiter, language and date order, generated and recognised.</summary>
public sealed class RecognitionTableTests(ITestOutputHelper output)
{
    const int Seeds = 6;

    static readonly string[] Encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "ibm866", "koi8-r", "iso-8859-1"];

    [Fact]
    public void Recognise_EveryCombination_IsRightAndNeverSurelyWrong()
    {
        int right = 0;
        int total = 0;
        int surelyWrong = 0;
        var perEncoding = Encodings.ToDictionary(e => e, _ => (Right: 0, Total: 0));
        foreach (GeneratedTable table in Combinations())
        {
            SourceLayout layout = Recognition.Recognise(Reading.Source(table.Bytes()), null, new ReadLimits());
            string? fault = table.Fault(layout);
            total++;
            right += fault is null ? 1 : 0;
            surelyWrong += fault is not null && layout.Confidence >= 0.9 ? 1 : 0;
            (int r, int t) = perEncoding[table.Encoding];
            perEncoding[table.Encoding] = (r + (fault is null ? 1 : 0), t + 1);
            if (fault is not null)
            {
                output.WriteLine($"{table} confidence {layout.Confidence:F2}: {fault}");
            }
        }
        foreach ((string encoding, (int r, int t)) in perEncoding)
        {
            output.WriteLine($"{encoding,-14} {r,5} of {t,5}");
        }
        output.WriteLine($"recognition: {right} of {total} right, {surelyWrong} wrong at confidence .9 or more");
        Assert.True(right >= 0.98 * total, $"{right} of {total}");
        Assert.Equal(0, surelyWrong);
    }

    static IEnumerable<GeneratedTable> Combinations() =>
        from encoding in Encodings
        from isMarked in encoding.StartsWith("utf", StringComparison.Ordinal) ? new[] { false, true } : [false]
        from delimiter in ",;\t|"
        from isRussian in new[] { false, true }
        // Latin-1 has no Cyrillic letters: there is no such file.
        where !(isRussian && encoding == "iso-8859-1")
        from order in new[] { DateOrder.DayFirst, DateOrder.MonthFirst, DateOrder.YearFirst }
        from seed in Enumerable.Range(1, Seeds)
        select new GeneratedTable(encoding, isMarked, delimiter, isRussian, order, seed);
}

/// <summary>A small invented manifest or list of bookings.</summary>
sealed record GeneratedTable(string Encoding, bool IsMarked, char Delimiter, bool IsRussian, DateOrder Order, int Seed)
{
    static readonly (Field Field, string English, string Russian)[] Columns =
    [
        (Field.FlightNumber, "Flight No", "Рейс"), (Field.DepartureLocal, "Departure Date", "Дата вылета"),
        (Field.DepartureAirport, "From", "Откуда"), (Field.ArrivalAirport, "To", "Куда"), (Field.Surname, "Last Name", "Фамилия"),
        (Field.GivenNames, "First Name", "Имя"), (Field.BirthDate, "DOB", "Дата рождения"), (Field.DocumentNumber, "Passport No", "Номер документа"),
        (Field.RecordLocator, "PNR", "Номер брони"), (Field.Seat, "Seat", "Место"),
    ];

    static readonly string[] RussianNames = ["Тестов", "Примеров", "Образцов", "Выдуманова", "Небылицын", "Щукина", "Ёлкин", "Жар-Птицын", "Юрьев", "Эталонова"];
    static readonly string[] RussianGiven = ["Пётр", "Анна", "Игорь", "Ольга", "Фёдор", "Жанна", "Юлия", "Эдуард"];
    static readonly string[] EnglishNames = ["Testov", "Sample", "Müller", "García", "Example", "Nuñez", "Ångström", "Lefèvre", "Specimen", "O'Example"];
    static readonly string[] EnglishGiven = ["Anna", "José", "Peter", "Zoë", "Björn", "Maria", "François", "Ivan"];
    static readonly string[] Airports = ["SVO", "IKA", "IST", "DXB", "FRA", "LED"];

    internal byte[] Bytes()
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(Encoding) ?? System.Text.Encoding.GetEncoding(Encoding switch
        {
            "utf-16le" => "utf-16",
            "utf-16be" => "utf-16BE",
            _ => Encoding,
        });
        byte[] text = encoding.GetBytes(Text());
        return IsMarked ? [.. encoding.GetPreamble(), .. text] : text;
    }

    /// <summary>What is wrong with a layout, or null.</summary>
    internal string? Fault(SourceLayout layout)
    {
        bool isAscii = Text().All(char.IsAscii);
        if (layout.Encoding != Encoding && !(isAscii && layout.Encoding == "utf-8"))
        {
            return $"encoding {layout.Encoding}";
        }
        if (layout.Delimiter != Delimiter || layout.HeaderLine != 1 || layout.Kind != InputKind.Manifest)
        {
            return $"delimiter, header or kind: {layout.Delimiter} {layout.HeaderLine} {layout.Kind}";
        }
        for (int i = 0; i < Columns.Length; i++)
        {
            bool isDate = Columns[i].Field is Field.DepartureLocal or Field.BirthDate;
            if (layout.Columns[i].Field != Columns[i].Field || (isDate && layout.Columns[i].DateOrder != Order))
            {
                return $"column {i + 1}: {layout.Columns[i].Field} {layout.Columns[i].DateOrder}";
            }
        }
        return null;
    }

    string Text()
    {
        var random = new Random(Seed);
        var text = new StringBuilder(string.Join(Delimiter, Columns.Select(c => IsRussian ? c.Russian : c.English))).Append("\r\n");
        // The code pages of Russia have no é: an English export in one of them is plain ASCII.
        bool isPlain = Encoding is "windows-1251" or "ibm866" or "koi8-r";
        for (int row = 0; row < 25; row++)
        {
            string name = Pick(random, IsRussian ? RussianNames : EnglishNames);
            string given = Pick(random, IsRussian ? RussianGiven : EnglishGiven);
            string[] cells =
            [
                $"ZZ{random.Next(100, 999)}", Date(new DateTime(2030, 1, 1).AddDays(random.Next(90))), Pick(random, Airports), Pick(random, Airports),
                isPlain && !IsRussian ? Plain(name) : name, isPlain && !IsRussian ? Plain(given) : given,
                Date(new DateTime(1950, 1, 1).AddDays(random.Next(20_000))), random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture),
                $"Q{random.Next(10_000, 99_999)}", $"{random.Next(1, 40)}{"ABCDEF"[random.Next(6)]}",
            ];
            text.Append(string.Join(Delimiter, cells)).Append("\r\n");
        }
        return text.ToString();
    }

    string Date(DateTime date) => date.ToString(
        Order switch
        {
            DateOrder.DayFirst => Seed % 2 == 0 ? "dd.MM.yyyy" : "dd/MM/yy",
            DateOrder.MonthFirst => "MM/dd/yyyy",
            _ => Seed % 2 == 0 ? "yyyy-MM-dd" : "yyyyMMdd",
        },
        CultureInfo.InvariantCulture);

    static string Plain(string text) => new([.. text.Where(char.IsAscii)]);

    static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
