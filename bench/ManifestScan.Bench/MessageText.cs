using System.Globalization;
using System.Text;

namespace ManifestScan.Bench;

/// <summary>Writes invented messages of a given size.</summary>
static class MessageText
{
    const int Seed = 7;
    const int PassengersPerFlight = 180;

    internal static void Write(string file, string kind, int megabytes)
    {
        if (File.Exists(file))
        {
            return;
        }
        var random = new Random(Seed);
        using var writer = new StreamWriter(file, append: false, Encoding.ASCII, 1 << 20) { NewLine = "\n" };
        for (int flight = 0; writer.BaseStream.Length < megabytes * 1_000_000L; flight++)
        {
            writer.Write(kind == "paxlst" ? Manifest(flight, random) : Bookings(flight, kind == "pnrgov" ? 60 : 1, random));
        }
    }

    static string Manifest(int flight, Random random)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"UNB+UNOA:4+ZZ+XX+300301:0600+R{flight}'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'TDT+20+ZZ{flight % 900}'LOC+125+HEL'DTM+189:30{Month(random)}{Day(random)}0830:201'LOC+87+OSL'DTM+232:3003011020:201'\n");
        for (int i = 0; i < PassengersPerFlight; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"NAD+FL+++{Word(random, 8)}:{Word(random, 6)}'ATT+2++M'DTM+329:{random.Next(50, 99)}{Month(random)}{Day(random)}'GEI+4+173'LOC+178+HEL'LOC+179+OSL'NAT+2+SWE'RFF+AVF:{Word(random, 6)}'RFF+SEA:0{random.Next(10, 40)}A'DOC+P:110:111+{random.Next(10_000_000, 99_999_999)}'DTM+36:35{Month(random)}{Day(random)}'LOC+91+SWE'\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"CNT+42:{PassengersPerFlight}'UNT+1+1'UNZ+1+R{flight}'\n").ToString();
    }

    static string Bookings(int flight, int bookings, Random random)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"UNB+IATA:1+ZZ+XX+300228:0830+P{flight}'UNH+1+PNRGOV:13:1:IA'MSG+:22'ORG+ZZ:HEL'TVL+010330:0830:010330:1020+HEL+OSL+ZZ+{flight % 900}'EQN+{bookings}'\n");
        for (int booking = 0; booking < bookings; booking++)
        {
            text.Append(CultureInfo.InvariantCulture, $"SRC'RCI+ZZ:{Word(random, 6)}::100230:0912'DAT+700:200230:1010'ORG+1A:HEL+99000112:HELZZ21AA+HEL+ZZ+T+FI'\n");
            int passengers = random.Next(1, 5);
            for (int i = 1; i <= passengers; i++)
            {
                string surname = Word(random, 8);
                string given = Word(random, 6);
                text.Append(CultureInfo.InvariantCulture, $"TIF+{surname}+{given}MR:A:{i}'REF+:{i}'IFT+4:28::YY+CTCE {given}..{surname}//EXAMPLE.ORG'SSR+DOCS:HK:1:ZZ:::::/P/SWE/{random.Next(10_000_000, 99_999_999)}/SWE/{Day(random)}MAR{random.Next(50, 99)}/M/15JAN35/{surname}/{given}+::{i}'TKT+9992{random.NextInt64(100_000_000, 999_999_999)}:T:1'FOP+CA::180.00'\n");
            }
            text.Append(CultureInfo.InvariantCulture, $"TVL+010330:0830:010330:1020+HEL+OSL+ZZ+{flight % 900}:Y'RPI+{passengers}+HK'APD+320'TVL+080330:1600:080330:1755+OSL+HEL+ZZ+{flight % 900}:Y'RPI+{passengers}+HK'ABI+4+:X+HEL++ZZ'DAT+T:110230:0813'SAC+++X'IFT+4:19+TEXT'\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"UNT+1+1'UNZ+1+P{flight}'\n").ToString();
    }

    static string Word(Random random, int length) => string.Create(length, random, (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = (char)source.Next('A', 'Z' + 1);
        }
    });

    static string Month(Random random) => random.Next(1, 13).ToString("00", CultureInfo.InvariantCulture);

    static string Day(Random random) => random.Next(1, 29).ToString("00", CultureInfo.InvariantCulture);
}
