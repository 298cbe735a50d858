using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>Exports that hold the segments of a journey side by side in one row.</summary>
public sealed class WideTableTests : IDisposable
{
    const string Bookings =
        "PNR;Created;Name;DOB;Passport;Issued by;Phone;FOP;Flight 1;From 1;To 1;Date 1;Status 1;Flight 2;From 2;To 2;Date 2;Status 2\n"
        + "Q1W2E3;03.03.2030;AALTO/MIKA;13.03.1961;X0000001;FIN;+358401234567;CC;ZZ101;HEL;SVO;07.04.2030;HK;ZZ102;SVO;HEL;21.04.2030;XX\n"
        + "Q1W2E4;03.03.2030;BERG/LIV;31.01.1961;X0000002;FIN;+358401234568;CC;ZZ101;HEL;SVO;08.04.2030;HK;;;;;\n"
        + "Q1W2E5;03.03.2030;CANO/EVA;13.13.1961;X0000003;FIN;+358401234569;CC;ZZ101;HEL;SVO;09.04.2030;HK;ZZ102;SVO;QQQQ;22.04.2030;HK\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_WideBookings_HasARowForEachSegment()
    {
        _folder.Write("in/b.csv", Bookings);

        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.Done);

        Assert.Equal(
            [
                "Q1W2E3|1|101|HEL|SVO|2030-04-07|HK|2", "Q1W2E3|2|102|SVO|HEL|2030-04-21|XX|2", "Q1W2E4|1|101|HEL|SVO|2030-04-08|HK|3",
                "Q1W2E5|1|101|HEL|SVO|2030-04-09|HK|4", "Q1W2E5|2|102|SVO|QQQQ|2030-04-22|HK|4",
            ],
            new TableText(_folder["out/bookings.parquet"])
                .Rows("record_locator", "segment", "flight_number", "departure_airport", "arrival_airport", "departure_date", "segment_status", "source_line")
                .Order(StringComparer.Ordinal));
        JsonNode input = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["inputs"]![0]!;
        Assert.Equal((5, 5), (input["records_read"]!.GetValue<int>(), input["used"]!.GetValue<int>()));
    }

    // A field of one segment is named with its number; what all segments share is said once.
    [Fact]
    public void Rejects_NameTheSegment()
    {
        _folder.Write("in/b.csv", Bookings);

        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.Done);

        Assert.Equal(["4|arrival_airport 2", "4|birth_date"], new TableText(_folder["out/rejects.parquet"]).Rows("source_line", "field").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Normalize_WideManifest_RejectsTheSegmentThatHasNoDate()
    {
        _folder.Write("in/m.csv", "Name;DOB;Passport;Issued by;Flight 1;From 1;To 1;Date 1;Seat 1;Flight 2;From 2;To 2;Date 2;Seat 2\n"
            + "AALTO/MIKA;13.03.1961;X0000001;FIN;ZZ101;HEL;SVO;17.04.2030;1A;ZZ102;SVO;HEL;;2B\nBERG/LIV;31.01.1961;X0000002;FIN;ZZ101;HEL;SVO;18.04.2030;1C;ZZ102;SVO;HEL;22.04.2030;2D\n");

        InProcess.Run("normalize", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.TooManyRejects);

        Assert.Equal(["101|1A", "101|1C", "102|2D"], new TableText(_folder["out/movements.parquet"]).Rows("flight_number", "seat").Order(StringComparer.Ordinal));
        Assert.Equal(["record.no-departure-date|2|segment_number 2"], new TableText(_folder["out/rejects.parquet"]).Rows("code", "source_line", "field"));
    }

    [Fact]
    public void Mapping_ThatInspectPrints_GivesTheSame()
    {
        _folder.Write("in/b.csv", Bookings);
        string mapping = InProcess.Run("inspect", _folder["in"], "--mapping").Expect(0).Out;
        _folder.Write("p.yaml", "extends: default\n" + mapping);

        InProcess.Run("score", _folder["in"], "-o", _folder["first"]).Expect(0);
        InProcess.Run("score", _folder["in"], "-o", _folder["second"], "-p", _folder["p.yaml"]).Expect(0);

        Assert.Contains("      \"From 2\": departure_airport 2\n", mapping, StringComparison.Ordinal);
        Assert.Equal(Segments("first"), Segments("second"));
    }

    // Headers in nobody's words: the mapping says alone what they are.
    [Fact]
    public void Mapping_NumbersFieldsOfUnknownHeaders()
    {
        _folder.Write("in/b.csv", Bookings.Replace(Bookings[..Bookings.IndexOf('\n', StringComparison.Ordinal)], "A;B;C;D;E;F;G;H;I;J;K;L;M;N;O;P;Q;R", StringComparison.Ordinal));
        _folder.Write("p.yaml", "extends: default\ninputs:\n  - match: b.csv\n    kind: booking\n    headerLine: 1\n    columns:\n"
            + "      A: record_locator\n      B: booked_local\n      C: full_name\n      D: birth_date\n      E: document_number\n      F: document_issuer\n      G: phone\n      H: payment_form\n"
            + "      I: flight_number 1\n      J: departure_airport 1\n      K: arrival_airport 1\n      L: departure_local 1\n      M: segment_status 1\n"
            + "      N: flight_number 2\n      O: departure_airport 2\n      P: arrival_airport 2\n      '#17': departure_local 2\n      '#18': segment_status 2\n");
        _folder.Write("named/b.csv", Bookings);

        InProcess.Run("score", _folder["in"], "-o", _folder["first"], "-p", _folder["p.yaml"]).Expect(0);
        InProcess.Run("score", _folder["named"], "-o", _folder["second"]).Expect(0);

        Assert.Equal(Segments("second"), Segments("first"));
    }

    [Fact]
    public void Mapping_NumberOfAFieldThatNoSegmentHas_IsAFaultOfThePlan()
    {
        _folder.Write("p.yaml", "extends: default\ninputs:\n  - match: b.csv\n    columns:\n      Born: birth_date 2\n");

        Ended plan = InProcess.Run("plan", "-p", _folder["p.yaml"]).Expect(ExitCodes.Configuration);

        Assert.Contains("inputs[0].columns: 'birth_date 2' numbers a field that no segment has of its own; those that have are arrival_airport,", plan.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--threads", "1")]
    [InlineData("--threads", "4")]
    public void Score_OnAnyNumberOfThreads_GivesTheSameBytes(string option, string value)
    {
        _folder.Write("in/b.csv", Bookings);
        InProcess.Run("score", _folder["in"], "-o", _folder["first"]).Expect(0);

        InProcess.Run("score", _folder["in"], "-o", _folder["second"], option, value).Expect(0);

        Assert.Equal(SmallWorld.Hashes(_folder["first"]), SmallWorld.Hashes(_folder["second"]));
    }

    IEnumerable<string> Segments(string folder) => new TableText(_folder[$"{folder}/bookings.parquet"])
        .Rows("record_locator", "segment", "flight_number", "departure_airport", "arrival_airport", "departure_date", "segment_status", "date_of_birth", "document_number", "document_issuer")
        .Order(StringComparer.Ordinal);
}
