using ManifestScan.Model;
using ManifestScan.Normalize.Dates;

namespace ManifestScan.Normalize.Documents;

public class NumberTableTests
{
    const string Row = "class: service, issuedFrom: null, issuedTo: null, confidence: high, source: a book";

    // The rows of the domain notes, section 2.4, of medium or better confidence.
    [Theory]
    [InlineData("RUS CHN HKG MAC KOR DEU", "numbers")]
    [InlineData("RUS CHN HKG MAC TWN KOR DEU USA GBR IND PAK IRN BRA UKR BLR FRA ITA ESP POL NLD JPN", "formats")]
    [InlineData("RUS IND", "typeCodes")]
    public void Default_Table_SpeaksOfEveryIssuerWorthARow(string issuers, string section)
    {
        NumberTable table = NumberTable.Default;
        IReadOnlyList<NumberRule> rows = section switch { "numbers" => table.Numbers, "formats" => table.Formats, _ => table.TypeCodes };
        Assert.Empty(issuers.Split(' ').Except(rows.Select(r => r.Issuer)));
    }

    [Theory]
    [InlineData("source")]
    [InlineData("confidence")]
    [InlineData("issuedFrom")]
    [InlineData("issuedTo")]
    [InlineData("class")]
    [InlineData("issuer")]
    public void Parse_RowWithout_IsAFault(string key)
    {
        string[] pairs = $"issuer: RUS, patterns: [\"20#######\"], {Row}".Split(", ");
        string row = string.Join(", ", pairs.Where(p => !p.StartsWith(key, StringComparison.Ordinal)));
        Assert.Equal([$"t.yaml line 2: missing key '{key}'"], Faults($"numbers:\n  - {{ {row} }}"));
    }

    [Fact]
    public void Parse_ManyFaults_AreAllTold()
    {
        string[] faults =
        [
            "t.yaml line 1: unknown section 'nubmers'; known are typeCodes, numbers, formats",
            "t.yaml line 1: missing section 'numbers'",
            "t.yaml line 3: unknown key 'colour'; known are issuer, issuedFrom, issuedTo, confidence, source, patterns, note",
            "t.yaml line 3: issuer must be an alpha-3 code, or \"*\" in typeCodes",
            "t.yaml line 3: '20-' is not a pattern",
            "t.yaml line 3: issuedFrom must be a day as 2017-04-01, or null",
            "t.yaml line 3: confidence must be high or medium",
            "t.yaml line 3: source is empty",
            "t.yaml line 5: unknown class 'secret'; known are " +
                "unknown, ordinary, service, diplomatic, official, public_affairs, alien, internal, identity, crew, " +
                "military, emergency, other",
            "t.yaml line 5: codes must be a list of texts, one or more",
        ];
        Assert.Equal(faults.Order(), Faults(
            """
            nubmers: []
            formats:
              - { issuer: RU, patterns: ["20-"], issuedFrom: yesterday, issuedTo: null, confidence: low, source: "", colour: red }
            typeCodes:
              - { issuer: RUS, codes: [], class: secret, issuedFrom: null, issuedTo: null, confidence: high, source: x }
            """, whole: true).Order());
    }

    [Theory]
    [InlineData("a: [", "not valid YAML")]
    [InlineData("- 1", "one document with the sections")]
    [InlineData("", "one document with the sections")]
    [InlineData("numbers: []\nnumbers: []", "not valid YAML")] // a key twice
    public void Parse_BrokenFile_IsAFaultNotAnException(string yaml, string part) =>
        Assert.Contains(part, Assert.Single(Faults(yaml, whole: true)), StringComparison.Ordinal);

    [Fact]
    public void Parse_EquallySpecificPatternsOfTwoClasses_IsAFault() => Assert.Equal(
        ["t.yaml lines 2 and 3: both state '#1#######' of RUS, neither is more specific"],
        Faults($$"""
            numbers:
              - { issuer: RUS, patterns: ["2########"], {{Row}} }
              - { issuer: RUS, patterns: ["#1#######"], {{RowOf(DocumentClass.Ordinary)}} }
            """));

    [Fact]
    public void Parse_SameCodeTwice_IsAFaultUnlessTheTimesPart()
    {
        string late = Row.Replace("issuedFrom: null", "issuedFrom: 2028-01-01", StringComparison.Ordinal);
        string early = Row.Replace("issuedTo: null", "issuedTo: 2027-12-31", StringComparison.Ordinal);
        string twice = $"typeCodes:\n  - {{ issuer: RUS, codes: [SP], {Row} }}\n  - {{ issuer: RUS, codes: [SP], {late} }}";
        Assert.Equal(["t.yaml lines 2 and 3: both state 'SP' of RUS, neither is more specific"], Faults(twice));
        Assert.Empty(Faults($"typeCodes:\n  - {{ issuer: RUS, codes: [SP], {early} }}\n  - {{ issuer: RUS, codes: [SP], {late} }}"));
    }

    [Theory]
    [InlineData("2########", "20#######", "201234567", DocumentClass.Ordinary, DocumentClass.Service, DocumentClass.Service)] // longer
    [InlineData("20*", "2########", "201234567", DocumentClass.Service, DocumentClass.Ordinary, DocumentClass.Service)]
    [InlineData("A*", "A########", "A12345678", DocumentClass.Service, DocumentClass.Ordinary, DocumentClass.Ordinary)] // narrower
    [InlineData("A########", "A[0-4]#######", "A12345678", DocumentClass.Service, DocumentClass.Ordinary, DocumentClass.Ordinary)]
    public void ForNumber_OverlappingPatterns_TheMoreSpecificWins(
        string first, string second, string number, DocumentClass firstClass, DocumentClass secondClass, DocumentClass winner)
    {
        NumberTable table = Table(
            $$"""
            typeCodes: []
            formats: []
            numbers:
              - { issuer: RUS, patterns: ["{{first}}"], {{RowOf(firstClass)}} }
              - { issuer: RUS, patterns: ["{{second}}"], {{RowOf(secondClass)}} }
            """);
        Assert.Equal(winner, table.ForNumber("RUS", number, null)?.Row.Class);
    }

    [Fact]
    public void AppliesOn_EndedIssue_IsCarriedTenYearsMore()
    {
        string row = Row.Replace("issuedTo: null", "issuedTo: 2020-12-31", StringComparison.Ordinal);
        NumberTable table = Table($"typeCodes: []\nformats: []\nnumbers:\n  - {{ issuer: RUS, patterns: [\"20*\"], {row} }}");
        Assert.NotNull(table.ForNumber("RUS", "201234567", DateReaderTests.Day("2030-12-31")));
        Assert.Null(table.ForNumber("RUS", "201234567", DateReaderTests.Day("2031-01-02")));
    }

    static string RowOf(DocumentClass value) => Row.Replace("service", DocumentClassText.Of(value), StringComparison.Ordinal);

    static NumberTable Table(string yaml)
    {
        List<string> faults = [];
        NumberTable? table = NumberTable.Parse(yaml, "t.yaml", faults);
        Assert.Empty(faults);
        return table!;
    }

    static List<string> Faults(string yaml, bool whole = false)
    {
        List<string> faults = [];
        string[] sections = ["typeCodes", "numbers", "formats"];
        string rest = string.Concat(sections.Where(s => !yaml.Contains(s, StringComparison.Ordinal)).Select(s => $"\n{s}: []"));
        Assert.Equal(NumberTable.Parse(whole ? yaml : yaml + rest, "t.yaml", faults) is null, faults.Count > 0);
        return faults;
    }
}
