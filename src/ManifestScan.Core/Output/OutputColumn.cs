using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>One column of an output table: its name, type and meaning, and how its values are found.</summary>
abstract class OutputColumn(string name, ParquetType type, bool isNullable, string meaning)
{
    /// <summary>Name as in the file.</summary>
    internal string Name => name;

    /// <summary>What it holds, with unit, range and the meaning of null; shown by <c>schema</c>.</summary>
    internal string Meaning => meaning;

    /// <summary>The column as Parquet declares it.</summary>
    internal ParquetField Field => new(name, type, isNullable);

    /// <summary>The values of some rows.</summary>
    internal abstract ParquetColumn Build(RunRecord run, ReadOnlySpan<int> rows);
}
