using ManifestScan.Model;
using ManifestScan.Normalize.Dates;

namespace ManifestScan.Normalize.Documents;

public class DocumentClassifierTests
{
    static readonly DocumentClassifier Classifier = new(NumberTable.Default);

    public static TheoryData<string?, string?, string?, DocumentClass, string?> Known => new()
    {
        { "RUS", "201234567", null, DocumentClass.Service, "RUS number series 20 (medium)" },
        { "RUS", "101234567", "P", DocumentClass.Diplomatic, "RUS number series 10 (medium)" },
        { "RUS", "651234567", "P", DocumentClass.Ordinary, "RUS number series 65 (medium)" },
        { "RUS", "4508123456", null, DocumentClass.Internal, "RUS number format ########## (high)" },
        { "RUS", "2012345678", null, DocumentClass.Internal, "RUS number format ########## (high)" }, // ten digits: no service series
        { "RUS", "651234567", "сп", DocumentClass.Service, "type code СП (high)" }, // a type code beats the number
        { "RUS", "651234567", "DP", DocumentClass.Diplomatic, "RUS type code DP (high)" },
        { "RUS", "201234567", "ПСП", DocumentClass.Ordinary, "RUS type code ПСП (high)" },
        { "RUS", "201234567", "PS", DocumentClass.Service, "RUS number series 20 (medium)" }, // PS means two things in Russia
        { "RUS", "331234567", "PS", DocumentClass.Unknown, "RUS type code PS does not tell (high)" },
        { "FRA", "12AB34567", "PS", DocumentClass.Service, "type code PS (medium)" },
        { "FRA", "12AB34567", "PD", DocumentClass.Diplomatic, "type code PD (medium)" },
        { "FRA", "12AB34567", "po", DocumentClass.Official, "type code PO (medium)" },
        { null, null, "ДП", DocumentClass.Diplomatic, "type code ДП (high)" },
        { "IND", "A1234567", "S", DocumentClass.Service, "IND type code S (high)" },
        { "IND", "A1234567", "D<", DocumentClass.Diplomatic, "IND type code D (high)" },
        { "IND", "A1234567", "P", DocumentClass.Unknown, null },
        { "CHN", "G12345678", null, DocumentClass.Ordinary, "CHN number series G (high)" },
        { "CHN", "EA1234567", null, DocumentClass.Ordinary, "CHN number series E (high)" },
        { "CHN", "P1234567", null, DocumentClass.PublicAffairs, "CHN number series P (high)" },
        { "CHN", "PE1234567", null, DocumentClass.PublicAffairs, "CHN number series PE (high)" },
        { "CHN", "SE1234567", null, DocumentClass.Service, "CHN number series SE (high)" },
        { "CHN", "S1234567", null, DocumentClass.Service, "CHN number series S (high)" },
        { "CHN", "DE1234567", null, DocumentClass.Diplomatic, "CHN number series DE (high)" },
        { "CHN", "D1234567", null, DocumentClass.Diplomatic, "CHN number series D (high)" },
        { "HKG", "K12345678", null, DocumentClass.Ordinary, "HKG number series K (medium)" },
        { "MAC", "MA1234567", null, DocumentClass.Ordinary, "MAC number series MA (medium)" },
        { "KOR", "M12345678", null, DocumentClass.Ordinary, "KOR number series M (high)" },
        { "KOR", "G12345678", null, DocumentClass.Official, "KOR number series G (high)" },
        { "KOR", "D123A4567", null, DocumentClass.Diplomatic, "KOR number series D (medium)" },
        { "KOR", "S12345678", "PS", DocumentClass.Ordinary, "KOR number series S (high)" }, // single journey, not service
        { "DEU", "C01X00T47", "P", DocumentClass.Unknown, "DEU number format [CFGHJK]* does not tell (high)" },
        { "DEU", "Z01X00T47", null, DocumentClass.Alien, "DEU number series Z (high)" },
        { "USA", "A12345678", "P", DocumentClass.Unknown, null }, // nothing published
        { "GBR", "801234567", null, DocumentClass.Unknown, null },
        { null, "201234567", null, DocumentClass.Unknown, null }, // a number says nothing without its issuer
        { "RUS", null, null, DocumentClass.Unknown, null },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Classify_Document_GivesClassAndBasis(
        string? issuer, string? number, string? typeCode, DocumentClass expected, string? basis)
    {
        DocumentClassification read = Classifier.Classify(issuer, number, typeCode, DateReaderTests.Day("2030-04-24"));
        Assert.Equal((expected, basis), (read.Class, read.Basis));
        Assert.Equal(basis is null, read.Confidence is null);
    }

    [Fact]
    public void Classify_BeforeFirstIssue_PassesTheRowOver()
    {
        DocumentClassification early = Classifier.Classify("CHN", "EA1234567", null, DateReaderTests.Day("2017-03-31"));
        DocumentClassification late = Classifier.Classify("CHN", "EA1234567", null, DateReaderTests.Day("2017-04-01"));
        Assert.Equal((DocumentClass.Unknown, DocumentClass.Ordinary), (early.Class, late.Class));
    }
}
