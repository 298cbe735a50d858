using System.Text.Json.Nodes;
using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>Several passengers in one cell become as many, or none; never one with a number nobody has.</summary>
public sealed class SeveralPersonsTests : IDisposable
{
    const string Header = "PNR;Passengers;Passports;Issued by;Flight;From;To;Date\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_TwoNamesInACell_AreTwoTravellers()
    {
        _folder.Write("in/b.csv", Header + "Q7S8NS;AALTO/MIKA MR, BERG/LIV MRS;596006655, 525952869;FIN;ZZ191;HEL;SVO;01.05.2030\nQ7S8NT;DAHL/OLE MR;701234567;FIN;ZZ191;HEL;SVO;25.05.2030\n");

        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.Done);

        Assert.Equal(
            ["AALTO|MIKA|596006655|FIN|2", "BERG|LIV|525952869|FIN|2", "DAHL|OLE|701234567|FIN|3"],
            new TableText(_folder["out/movements.parquet"]).Rows("surname", "given_names", "document_number", "document_issuer", "source_line").Order(StringComparer.Ordinal));
        Assert.Equal(3, JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["inputs"]![0]!["records_read"]!.GetValue<int>());
    }

    [Fact]
    public void Score_NamesAndNumbersThatDoNotFit_AreARejectAndNoPerson()
    {
        _folder.Write("in/b.csv", Header + "Q7S8NS;Aalto Mika, Berg Liv, Cano Eva;596006655, 525952869;FIN;ZZ191;HEL;SVO;01.05.2030\nQ7S8NT;DAHL/OLE MR;701234567;FIN;ZZ191;HEL;SVO;25.05.2030\n");

        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.TooManyRejects);

        Assert.Equal(["DAHL"], new TableText(_folder["out/movements.parquet"]).Column("surname"));
        Assert.Equal(["record.several-persons|error|2"], new TableText(_folder["out/rejects.parquet"]).Rows("code", "severity", "source_line"));
    }

    // One man with two passports in the cell: he stays, his numbers are not made one.
    [Fact]
    public void Score_TwoNumbersOfOne_AreNeverJoined()
    {
        _folder.Write("in/b.csv", Header + "Q7S8NS;AALTO/MIKA MR;596006655 525952869;FIN;ZZ191;HEL;SVO;01.05.2030\nQ7S8NT;DAHL/OLE MR;701234567;FIN;ZZ191;HEL;SVO;25.05.2030\n");

        InProcess.Run("score", _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.Done);

        Assert.Equal(["AALTO|", "DAHL|701234567"], new TableText(_folder["out/movements.parquet"]).Rows("surname", "document_number").Order(StringComparer.Ordinal));
        Assert.Equal(["document.several-numbers|document_number"], new TableText(_folder["out/rejects.parquet"]).Rows("code", "field"));
    }
}
