using System.Text;
using ManifestScan.Repository;

namespace ManifestScan.Ingest.Edifact;

public sealed class SegmentLexerTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "UNB+UNOA:4+ZZ'UNH+1+PAXLST:D:05B'", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D:05B" },
        // Six service characters, then five: without the decimal mark, without the reserved place, on a line of their own.
        { "UNA:*.? $UNB*UNOA:4*ZZ$UNH*1*PAXLST:D$", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D" },
        { "UNA:+\\*'\nUNB+IATA:1+ZZ'UNH+1+PNRGOV:11'LTS+A\\*B\\+C'", "UNB+IATA:1+ZZ | UNH+1+PNRGOV:11 | LTS+A*B+C" },
        { "UNA:+.?'UNB+IATA:1+ZZ'UNH+1+PNRGOV:11'LTS+A?+B'", "UNB+IATA:1+ZZ | UNH+1+PNRGOV:11 | LTS+A+B" },
        // A UNA that says something else than the interchange does.
        { "UNA;-.? ~UNB+UNOA:4+ZZ'UNH+1+PAXLST:D'", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D" },
        { "UNAxyUNB+UNOA:4+ZZ'UNH+1+PAXLST:D'", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D" },
        // Separators without any UNA.
        { "UNB*UNOA:4*ZZ~UNH*1*PAXLST:D~BGM*745~", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D | BGM+745" },
        { "UNH+1+PAXLST:D'BGM+745'", "UNH+1+PAXLST:D | BGM+745" },
        // Released service characters.
        { "UNB+UNOA:4+A?+B?:C?'D??E'", "UNB+UNOA:4+A+B:C'D?E" },
        // Line ends inside words, and inside a tag.
        { "UNB+UNOA:4+Z\r\nZ'UN\nH+1+PAXLST:D'BG\nM+745'", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D | BGM+745" },
        // Typographic terminators, and an apostrophe of the same kind in a name.
        { "UNB+UNOA:4+ZZ\u2019UNH+1+PAXLST:D\u2019NAD+FL+++O\u2019NEILL:A\u2019ATT+2++M\u2019", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D | NAD+FL+++O\u2019NEILL:A | ATT+2++M" },
        // An apostrophe that should have been released.
        { "UNB+UNOA:4+ZZ'UNH+1+PAXLST:D'NAD+FL+++O'NEILL:A'ATT+2++M'", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D | NAD+FL+++O'NEILL:A | ATT+2++M" },
        // Terminators that are missing, in a line and at its end.
        { "UNB+UNOA:4+ZZ'UNH+1+PAXLST:D'RPI+1+HKIFT+4:19+GN'", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D | RPI+1+HK | IFT+4:19+GN" },
        { "UNB+UNOA:4+ZZ'UNH+1+PAXLST:D'LOC+91+IRL\nNAD+FL+++A:B'", "UNB+UNOA:4+ZZ | UNH+1+PAXLST:D | LOC+91+IRL | NAD+FL+++A:B" },
        // Names that end in a tag are whole.
        { "UNB+UNOA:4+ZZ'UNH+1+PNRGOV:11'TIF+MONTIF+JOHN:A'TIF+WYATT+LEA'TIF+DARCI+PIA'", "UNB+UNOA:4+ZZ | UNH+1+PNRGOV:11 | TIF+MONTIF+JOHN:A | TIF+WYATT+LEA | TIF+DARCI+PIA" },
        { "UNB+UNOA:4+ZZ'UNH+1+PNRGOV:11'TIF+YOUNG+ALEXIS:A'TIF+MON+KIM:A'TIF+TRI+BUDI:A'", "UNB+UNOA:4+ZZ | UNH+1+PNRGOV:11 | TIF+YOUNG+ALEXIS:A | TIF+MON+KIM:A | TIF+TRI+BUDI:A" },
        { "UNB+UNOA:4+ZZ'UNH+1+PNRGOV:11'SSR+DOCS:HK//NGUYEN/VAN DAT+::1'SSR+DOCS:HK//WIDODO/TRI+::2'", "UNB+UNOA:4+ZZ | UNH+1+PNRGOV:11 | SSR+DOCS:HK//NGUYEN/VAN DAT+::1 | SSR+DOCS:HK//WIDODO/TRI+::2" },
        { "UNB+UNOA:4+ZZ'UNH+1+PNRGOV:11'SSR+DOCS:HK//KIM/HYE YOUNG+::1'UNT+3+1UNH+2+PNRGOV:11'", "UNB+UNOA:4+ZZ | UNH+1+PNRGOV:11 | SSR+DOCS:HK//KIM/HYE YOUNG+::1 | UNT+3+1 | UNH+2+PNRGOV:11" },
        // Teletype lines before, lines between interchanges, blanks, the end of the file inside a segment.
        { "QU ABCXH\r\n.ZZXH 0101\r\nUNB+UNOA:4+ZZ'UNZ+1+1'\r\nNNNN\r\nUNB*UNOA:4*YY~UNH*1*PAXL", "UNB+UNOA:4+ZZ | UNZ+1+1 | UNB+UNOA:4+YY | UNH+1+PAXL" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Next_CutsSegments(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Fact]
    public void Next_OffsetsAndLines_AreThoseOfTheSource()
    {
        var lexer = new SegmentLexer(new MemoryStream(Encoding.UTF8.GetBytes("UNB+UNOA:4+Ж'\r\nUNH+1+PAXLST:D'")), "windows-1251");

        Assert.True(lexer.Next());
        Assert.Equal((0, 1), (lexer.Current.Offset, lexer.Current.Line));
        Assert.True(lexer.Next());
        Assert.Equal((15, 2), (lexer.Current.Offset, lexer.Current.Line));
    }

    [Fact]
    public void Next_SegmentWithoutEnd_IsBoundedAndReadingGoesOn()
    {
        string text = $"UNB+UNOA:4+ZZ'UNH+1+PAXLST:D'FTX+{new string('A', SegmentLexer.LongestSegment * 2)}'BGM+745'";

        Assert.EndsWith(" | BGM+745", Cut(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Next_StreamInPieces_GivesTheSame(int piece)
    {
        string text = "UNB+UNOA:4+ZZ'UNH+1+PAXLST:D'" + string.Concat(Enumerable.Repeat("NAD+FL+++ABERG:PER'\r\n", 500));

        Assert.Equal(Cut(text), Cut(new Piecemeal(Encoding.UTF8.GetBytes(text), piece)));
    }

    [Fact]
    public void Next_FastWayAndByteByByte_GiveTheSame()
    {
        var random = new Random(11);
        foreach (string sample in new[] { "paxlst-un.edi", "paxlst-us.edi", "pnrgov.edi" })
        {
            var damage = new Damage(RepositoryFiles.Read($"data-samples/edifact-messages/input/{sample}"));
            foreach (string kind in Damage.Kinds)
            {
                for (int at = 0; at < damage.Count; at++)
                {
                    byte[] text = Encoding.UTF8.GetBytes(damage.Apply(kind, at, random));
                    Assert.Equal(Segments(new MemoryStream(text), isByteByByte: true), Segments(new MemoryStream(text)));
                }
            }
        }
    }

    static string Cut(string text) => Cut(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    static string Cut(Stream stream) => string.Join(" | ", Segments(stream).Select(s => s.Text));

    static List<(string Text, long Offset, long Line, bool IsUnterminated, bool IsCut)> Segments(Stream stream, bool isByteByByte = false)
    {
        var lexer = new SegmentLexer(stream, "utf-8") { IsByteByByte = isByteByByte };
        List<(string Text, long Offset, long Line, bool IsUnterminated, bool IsCut)> found = [];
        while (lexer.Next())
        {
            Segment segment = lexer.Current;
            string text = string.Join('+', Enumerable.Range(0, segment.Elements).Select(e =>
                string.Join(':', Enumerable.Range(0, segment.Components(e)).Select(c => Encoding.UTF8.GetString(segment[e, c])))));
            found.Add((text, segment.Offset, segment.Line, segment.IsUnterminated, segment.IsCut));
        }
        return found;
    }

    sealed class Piecemeal(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
