using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>A small invented manifest or list of bookings; the seed varies headers, size, case, quoting, line ends and the shape of dates.</summary>
sealed record GeneratedTable(string Encoding, bool IsMarked, char Delimiter, string Language, DateOrder Order, int Seed)
{
    // Latin-1 has Western accents alone, the code pages of Russia neither these nor, but for one, the Ukrainian і; what is spelled in ASCII fits all.
    static readonly string[] Western = ["German", "French", "Spanish", "Portuguese", "Italian"];

    internal static IEnumerable<string> Languages => GeneratedHeaders.Manifest.Keys;

    bool IsRussian => Language is "Russian" or "Ukrainian";

    internal static bool IsWritable(string language, string encoding) => encoding.StartsWith("utf", StringComparison.Ordinal) || language switch
    {
        "English" or "Abbreviated" => true,
        "Russian" => encoding != "iso-8859-1",
        "Ukrainian" => encoding == "windows-1251",
        _ => encoding == "iso-8859-1" && Western.Contains(language),
    };

    static readonly string[] RussianNames = ["Тестов", "Примеров", "Образцов", "Выдуманова", "Небылицын", "Щукина", "Ёлкин", "Жар-Птицын", "Юрьев", "Эталонова"];
    static readonly string[] RussianGiven = ["Пётр", "Анна", "Игорь", "Ольга", "Фёдор", "Жанна", "Юлия", "Эдуард"];
    static readonly string[] EnglishNames = ["Testov", "Sample", "Müller", "García", "Example", "Nuñez", "Ångström", "Lefèvre", "Specimen", "O'Example"];
    static readonly string[] EnglishGiven = ["Anna", "José", "Peter", "Zoë", "Björn", "Maria", "François", "Ivan"];
    static readonly string[] Airports = ["SVO", "IKA", "IST", "DXB", "FRA", "LED"];

    (Field Field, string[] Texts)[] Columns => Seed % 2 == 0 ? GeneratedHeaders.Manifest[Language] : GeneratedHeaders.Booking[Language];

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
        InputKind kind = Seed % 2 == 0 ? InputKind.Manifest : InputKind.Booking;
        if (layout.Delimiter != Delimiter || layout.HeaderLine != 1 || layout.Kind != kind)
        {
            return $"delimiter, header or kind: {layout.Delimiter} {layout.HeaderLine} {layout.Kind}";
        }
        for (int i = 0; i < Columns.Length; i++)
        {
            bool isDate = Columns[i].Field is Field.DepartureLocal or Field.BirthDate or Field.BookedLocal;
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
        string end = Seed % 4 < 2 ? "\r\n" : "\n";
        string quote = Seed % 5 == 0 ? "\"" : "";
        int rows = 5 + (Seed * 7 % 40);
        var text = new StringBuilder();
        void Add(IEnumerable<string> cells) => text.AppendJoin(Delimiter, cells.Select(c => quote + c + quote)).Append(end);
        Add(Columns.Select(c => c.Texts[Seed % 3]));
        for (int row = 0; row < rows; row++)
        {
            Add(Columns.Select(c => Cell(c.Field, random)));
        }
        return text.ToString();
    }

    string Cell(Field field, Random random) => field switch
    {
        Field.FlightNumber => $"ZZ{random.Next(100, 999)}",
        Field.DepartureLocal => Date(new DateTime(2030, 1, 1).AddDays(random.Next(90))),
        Field.BookedLocal => Date(new DateTime(2029, 6, 1).AddDays(random.Next(200))),
        Field.BirthDate => Date(new DateTime(1950, 1, 1).AddDays(random.Next(20_000))),
        Field.DepartureAirport or Field.ArrivalAirport => Pick(random, Airports),
        Field.Surname => Name(Pick(random, IsRussian ? RussianNames : EnglishNames)),
        Field.GivenNames => Name(Pick(random, IsRussian ? RussianGiven : EnglishGiven)),
        Field.DocumentNumber => random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture),
        Field.RecordLocator => $"Q{random.Next(10_000, 99_999)}",
        Field.Agency => random.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture),
        Field.PaymentForm => Pick(random, ["CASH", "CC VI", "INVOICE"]),
        _ => $"{random.Next(1, 40)}{"ABCDEF"[random.Next(6)]}",
    };

    /// <summary>The code pages of Russia have no é: an English export in one of them is plain ASCII.</summary>
    string Name(string name)
    {
        bool isPlain = !IsRussian && Encoding is "windows-1251" or "ibm866" or "koi8-r";
        string written = isPlain && !IsRussian ? new string([.. name.Where(char.IsAscii)]) : name;
        return Seed % 3 == 0 ? written.ToUpperInvariant() : written;
    }

    string Date(DateTime date) => date.ToString(
        Order switch
        {
            DateOrder.DayFirst => new[] { "dd.MM.yyyy", "dd/MM/yy", "ddMMyyyy", "dd.MM.yyyy HH:mm" }[Seed % 4],
            DateOrder.MonthFirst => new[] { "MM/dd/yyyy", "M/d/yyyy", "MM-dd-yyyy", "MM/dd/yy" }[Seed % 4],
            _ => new[] { "yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy-MM-ddTHH:mm:ss" }[Seed % 4],
        },
        CultureInfo.InvariantCulture);

    static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
