using System.IO.Compression;
using System.Text.Json.Nodes;
using ManifestScan.Cli;
using ManifestScan.Output;

namespace ManifestScan.Ingest.Sheets;

/// <summary>Workbooks and Parquet files among the inputs.</summary>
public sealed class TableSourceTests : IDisposable
{
    static readonly string[] Header = ["Surname", "Given name", "Date of birth", "Document number", "Carrier", "Flight", "From", "To", "Departure date", "Seat"];

    static readonly string[] Per = ["ABERG", "PER", "1984-03-12", "SK4417723", "ZZ", "310", "HEL", "OSL", "2030-03-01", "12A"];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Workbook_SheetsWithTables_AreReadAndOthersNamed()
    {
        SmallWorkbook.Write(_folder["in/b.xlsx"], ("Passengers", [["ZZ 310"], [], Header, Per]), ("Notes", [["call back on Monday"]]), ("Empty", []));
        TableText movements = Run();

        Assert.Equal("ABERG|SK4417723|2030-03-01|12A|4", Assert.Single(movements.Rows("surname", "document_number", "departure_date", "seat", "source_line")));
        Assert.Equal("b.xlsx!Passengers", movements[0, "source_file"]);
        Assert.Equal(["xlsx|manifest|1", "xlsx|unknown|0"], Inputs().Where(i => i.Contains("xlsx", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    // Day numbers, numbers where texts belong, numbers longer than Excel keeps.
    [Fact]
    public void Workbook_HarmDoneByExcel_IsSaidAndNotGuessedBack()
    {
        string[] numeric = ["CEDER", "EVA", "#33239", "#4417724", "ZZ", "#310", "HEL", "OSL", "#47543", "12B"];
        string[] lost = ["BERG", "IDA", "#32264", "#4417724123456789", "ZZ", "#310", "HEL", "OSL", "#47543", "12C"];
        SmallWorkbook.Write(_folder["in/b.xlsx"], ("S", [Header, Per, numeric, lost]));
        TableText movements = Run();

        Assert.Equal(["ABERG|SK4417723|1984-03-12", "BERG||1988-05-01", "CEDER|4417724|1991-01-01"], movements.Rows("surname", "document_number", "date_of_birth").Order(StringComparer.Ordinal));
        Assert.Contains("excel.number-in-text-field", new TableText(_folder["out/rejects.parquet"]).Column("code"));
    }

    [Fact]
    public void Workbook_Damaged_IsARejectAndTheRestIsRead()
    {
        SmallWorkbook.Write(_folder["in/b.xlsx"], ("S", [Header, Per]));
        byte[] bytes = File.ReadAllBytes(_folder["in/b.xlsx"]);
        File.WriteAllBytes(_folder["in/a.xlsx"], bytes[..(bytes.Length / 2)]);
        File.WriteAllBytes(_folder["in/c.xls"], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3]);
        Run(allowed: 1);

        Assert.Equal(["a.xlsx|archive.invalid", "c.xls|excel.invalid"], new TableText(_folder["out/rejects.parquet"]).Rows("source_file", "code"));
    }

    [Fact]
    public void Workbook_InsideAZip_IsRead()
    {
        SmallWorkbook.Write(_folder["made/b.xlsx"], ("Passengers", [Header, Per]), ("Notes", [["call back on Monday"]]));
        Directory.CreateDirectory(_folder["in"]);
        using (ZipArchive zip = ZipFile.Open(_folder["in/mail.zip"], ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(_folder["made/b.xlsx"], "lists/b.xlsx");
            using Stream broken = zip.CreateEntry("lists/c.xlsx").Open();
            broken.Write(File.ReadAllBytes(_folder["made/b.xlsx"]).AsSpan(0, 400));
        }
        TableText movements = Run(allowed: 1);

        Assert.Equal("ABERG|mail.zip!lists/b.xlsx!Passengers|2", Assert.Single(movements.Rows("surname", "source_file", "source_line")));
        Assert.Contains("archive.nested", new TableText(_folder["out/rejects.parquet"]).Column("code"));
    }

    [Fact]
    public void Parquet_InsideAZip_IsRead()
    {
        _folder.Write("in/m.csv", string.Join(',', Header) + "\n" + string.Join(',', Per) + "\n");
        Run();
        Directory.CreateDirectory(_folder["again"]);
        using (ZipArchive zip = ZipFile.Open(_folder["again/m.zip"], ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(_folder["out/movements.parquet"], "m.parquet");
        }
        InProcess.Run("normalize", _folder["again"], "-o", _folder["out2"], "--quiet").Expect(0);

        Assert.Equal(["ABERG|m.zip!m.parquet"], new TableText(_folder["out2/movements.parquet"]).Rows("surname", "source_file"));
    }

    [Fact]
    public void Parquet_OurOwnMovements_AreReadBack()
    {
        _folder.Write("in/m.csv", string.Join(',', Header) + "\n" + string.Join(',', Per) + "\n");
        Run();
        Directory.CreateDirectory(_folder["again"]);
        File.Copy(_folder["out/movements.parquet"], _folder["again/m.parquet"]);
        InProcess.Run("normalize", _folder["again"], "-o", _folder["out2"], "--quiet").Expect(0);

        string[] columns = ["movement_id", "traveller_id", "surname", "document_number", "departure_date", "seat"];
        Assert.Equal(new TableText(_folder["out/movements.parquet"]).Rows(columns), new TableText(_folder["out2/movements.parquet"]).Rows(columns));
    }

    TableText Run(int allowed = 0)
    {
        Ended ended = InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet");
        Assert.True(ended.ExitCode <= allowed, ended.Error);
        return new TableText(_folder["out/movements.parquet"]);
    }

    IEnumerable<string> Inputs() => JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["inputs"]!.AsArray()
        .Select(i => $"{i!["format"]}|{i["kind"]}|{i["records_read"]}");
}
