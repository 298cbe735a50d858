using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n")]
    [InlineData("a;b\r\n1,0;2\r\n3;4,0\r\n")]          // decimal commas where a comma separates nothing
    [InlineData("\"a\"\t\"b\"\n\"1\"\t2\n3\t4e0")]
    [InlineData("\uFEFFa|b\n\n1 | 2\n 3|4\n\n")]
    public void Read_AnyDialect_GivesTheSameNumbers(string text)
    {
        NumberReading reading = Read(text);

        Assert.Equal(["a", "b"], reading.Columns.Select(c => c.Name));
        Assert.Equal([1f, 3f], reading.Columns[0].Values);
        Assert.Equal([2f, 4f], reading.Columns[1].Values);
    }

    [Theory]
    [InlineData("1,2\n3,4\n", "column 1,column 2", 2)]
    [InlineData("f0,f1\n3,4\n", "f0,f1", 1)]
    [InlineData("f0,f0\n3,4\n", "f0,f0 (column 2)", 1)]
    [InlineData("f0,\n3,4\n", "f0,column 2", 1)]
    [InlineData("f0,f1\n", "f0,f1", 0)]
    [InlineData("NA,2\n3,4\n", "column 1,column 2", 2)]  // a missing value makes no header
    [InlineData("2019,2020\n3,4\n", "column 1,column 2", 2)]
    public void Read_Headers_AreToldFromNumbers(string text, string names, int rows)
    {
        NumberReading reading = Read(text);

        Assert.Equal(names.Split(','), reading.Columns.Select(c => c.Name));
        Assert.Equal(rows, reading.RowCount);
    }

    [Fact]
    public void Read_CellsThatAreNoNumbers_AreCountedByKind()
    {
        // What overflows even double precision is an infinity; a finite number is never one, however far out.
        NumberColumn column = Read("x,y\n1,1\n,1\nNA,1\ninf,1\n1e999,1\nNaN,1\nred,1\ntrue,1\n").Columns[0];

        Assert.Equal([1f, float.NaN, float.NaN, float.NaN, float.NaN, float.NaN, float.NaN, 1f], column.Values);
        Assert.Equal((1, 3, 6), (column.TextCount, column.NotFiniteCount, column.MissingCount));
    }

    [Fact]
    public void Read_HugeFiniteNumbers_AreKeptAtTheEdge()
    {
        NumberColumn column = Read("x,y\n1e300,1\n-1e39,1\n3e38,1\n1e38,1\n").Columns[0];

        Assert.Equal([NumberColumn.Edge, -NumberColumn.Edge, NumberColumn.Edge, 1e38f], column.Values);
        Assert.Equal((0, 0, 3), (column.NotFiniteCount, column.MissingCount, column.FarthestCount));
    }

    [Fact]
    public void Read_RowsOfAnotherWidth_KeepTheirPlace()
    {
        NumberReading reading = Read("a,b\n1,2\n3\n5,6,7\n8,9\n");

        Assert.Equal([1f, 3f, 5f, 8f], reading.Columns[0].Values);
        Assert.Equal(2, reading.UnevenRows);
    }

    [Fact]
    public void Read_ManyBlocks_GiveTheSameForAnyNumberOfThreads()
    {
        var text = new StringBuilder("a,b\n");
        for (int i = 0; i < 300_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},{i * 0.5}\n");
        }
        NumberReading reading = Read(text.ToString(), 3);

        Assert.Equal(Enumerable.Range(0, 300_000).Select(i => (float)i), reading.Columns[0].Values);
        Assert.Equal(Read(text.ToString(), 1).Columns[1].Values, reading.Columns[1].Values);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("PAR1xxxx", "parquet")]
    [InlineData("a,b\n1,2\n", "csv")]
    public void FormatOf_Content_IsRecognised(string text, string format) => Assert.Equal(format, NumberReader.FormatOf(SourceOf(text)));

    static NumberReading Read(string text, int threads = 2) => NumberReader.Read(SourceOf(text), threads);

    static Source SourceOf(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return new Source { Index = 0, Name = "t.csv", Length = bytes.Length, Open = () => new MemoryStream(bytes) };
    }
}
