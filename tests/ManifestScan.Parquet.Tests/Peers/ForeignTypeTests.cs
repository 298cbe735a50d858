using ManifestScan.Parquet.Tests.Tables;

namespace ManifestScan.Parquet.Tests.Peers;

/// <summary>Types that our own writer does not use, as DuckDB writes them.</summary>
public sealed class ForeignTypeTests
{
    /// <summary>SQL of one value, the type it is read as, and its canonical form.</summary>
    static readonly (string Sql, ParquetType Type, string Canonical)[] Values =
    [
        ("(-128)::TINYINT", ParquetType.Int32, "\"-128\""),
        ("255::UTINYINT", ParquetType.Int32, "\"255\""),
        ("(-32768)::SMALLINT", ParquetType.Int32, "\"-32768\""),
        ("65535::USMALLINT", ParquetType.Int32, "\"65535\""),
        ("4294967295::UINTEGER", ParquetType.Int64, "\"4294967295\""),
        ("9223372036854775807::UBIGINT", ParquetType.Int64, "\"9223372036854775807\""),
        ("(-12.34)::DECIMAL(4,2)", ParquetType.Double, "\"c028ae147ae147ae\""), // -12.34
        ("(-12.34)::DECIMAL(9,2)", ParquetType.Double, "\"c028ae147ae147ae\""),
        ("(-12.34)::DECIMAL(18,2)", ParquetType.Double, "\"c028ae147ae147ae\""),
        ("(-12.34)::DECIMAL(38,2)", ParquetType.Double, "\"c028ae147ae147ae\""),
        ("TIMESTAMP_MS '1969-12-31 23:59:59.999'", ParquetType.TimestampMicrosLocal, "\"-1000\""),
        ("TIMESTAMP_S '2030-01-01 00:00:01'", ParquetType.TimestampMicrosLocal, "\"1893456001000000\""),
        ("TIMESTAMP_NS '1969-12-31 23:59:59.999999999'", ParquetType.TimestampMicrosLocal, "\"-1\""), // rounded down
        ("'b'::ENUM('a', 'b')", ParquetType.String, "\"b\""),
        ("'text'::BLOB", ParquetType.String, "\"text\""), // bytes without a type are taken for text
        ("[1, NULL, -3]::INTEGER[]", ParquetType.ListOfInt64, "[\"1\",null,\"-3\"]"),
        ("[4294967295]::UINTEGER[]", ParquetType.ListOfInt64, "[\"4294967295\"]"),
    ];

    [Fact]
    public void Read_TypesOfDuckDb_GiveTheValues()
    {
        string columns = string.Join(", ", Values.Select((value, i) => FormattableString.Invariant($"{value.Sql} AS c{i}")));
        string nulls = string.Join(", ", Values.Select(_ => "NULL"));
        byte[] file = Peer.Require("duckdb").Query($"SELECT {columns} UNION ALL SELECT {nulls}");

        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));

        Assert.Equal(Values.Select(value => value.Type), reader.Schema.Fields.Select(field => field.Type));
        Assert.Equal(
            [$"[{string.Join(',', Values.Select(value => value.Canonical))}]", $"[{string.Join(',', Values.Select(_ => "null"))}]"],
            TestTable.Read(reader).Lines());
    }

    [Fact]
    public void Open_ColumnsThatCannotBeRead_NamesThemAndReadsTheRest()
    {
        byte[] file = Peer.Require("duckdb").Query(
            """
            SELECT {'x': 1} AS struct, 7 AS seven, MAP {'k': 1} AS map, [1.5::DOUBLE] AS doubles, TIME '10:00' AS time,
            uuid() AS uuid, [[1]] AS nested, 'z' AS z
            """);

        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));

        Assert.Equal(["struct", "map", "doubles", "time", "uuid", "nested"], reader.UnsupportedColumns.Select(column => column.Name));
        Assert.Equal(["[\"7\",\"z\"]"], TestTable.Read(reader).Lines());
    }

    [Fact]
    public void ReadColumn_UnsignedAboveSignedRange_IsAnError()
    {
        byte[] file = Peer.Require("duckdb").Query("SELECT 18446744073709551615::UBIGINT AS c");
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));

        ParquetFormatException error = Assert.Throws<ParquetFormatException>(() => reader.ReadColumn(0, 0));
        Assert.Equal("Column 'c' at byte 4: a value outside the range of its type here.", error.Message);
    }
}
