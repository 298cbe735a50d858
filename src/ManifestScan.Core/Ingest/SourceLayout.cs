using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>How a source is laid out and what it means: the result of <see cref="Recognition"/>, all the reader needs.</summary>
public sealed class SourceLayout
{
    /// <summary>
    /// <c>csv</c> for delimited text; <c>parquet</c>, <c>xlsx</c>, <c>xls</c> for other tables; <c>paxlst</c>, <c>pnrgov</c>, <c>edifact</c> (both), <c>pnrgov-xml</c> for
    /// messages; <c>pnl</c>, <c>magistral</c>, <c>apis-cz</c>, <c>apis-de</c>, <c>apis-ae</c>, <c>apis-th</c> for fixed layouts; <c>archive</c>, <c>binary</c>, <c>empty</c> for what is not read.
    /// </summary>
    public required string Format { get; init; }

    /// <summary>What the records are; <see cref="InputKind.Unknown"/> when they cannot be used.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>IANA name in lower case: <c>utf-8</c>, <c>utf-16le</c>, <c>windows-1251</c>, <c>ibm866</c>, <c>koi8-r</c>, <c>iso-8859-1</c> ...</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>0 to 1: how sure the encoding is.</summary>
    public double EncodingConfidence { get; init; } = 1;

    /// <summary>Character between fields; comma when the table has a single column.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Character around fields that hold delimiters or line breaks.</summary>
    public char Quote { get; init; } = '"';

    /// <summary>True when white space stands between a delimiter and an opening quote (<c>a, "b"</c>).</summary>
    public bool PaddedQuotes { get; init; }

    /// <summary><c>lf</c>, <c>crlf</c>, <c>cr</c> or <c>mixed</c>.</summary>
    public string LineEnd { get; init; } = "lf";

    /// <summary>Line of the header, 1-based; 0 when there is none.</summary>
    public int HeaderLine { get; init; }

    /// <summary>Line of the first record, 1-based; lines before it are preamble and header.</summary>
    public int FirstDataLine { get; init; } = 1;

    /// <summary>The columns in order, mapped or not.</summary>
    public IReadOnlyList<SourceColumn> Columns { get; init; } = [];

    /// <summary>Value of every record for fields that no column holds, as the pipeline file says.</summary>
    public IReadOnlyDictionary<Field, string> Values { get; init; } = new Dictionary<Field, string>();

    /// <summary>Whether a record holds several segments of a journey in columns of their own; it is then read as one record for each.</summary>
    public bool IsWide => Columns.Any(c => c.Segment > 0);

    /// <summary>0 to 1: how sure the whole is; the least of encoding, delimiter, meaning and date orders.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What a person should be told: doubts, unmapped columns, preamble. Never holds a value of a record; header texts are fine.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Of the notes those that say what may be wrong or is left out: to be said by a run, not only on asking.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>What a source of unknown kind comes nearest to, and what it lacks for that; null for a kind that is known.</summary>
    public string? Nearest { get; init; }

    /// <summary>The column that means <paramref name="field"/>, or null.</summary>
    public SourceColumn? this[Field field] => Columns.FirstOrDefault(c => c.Field == field);
}
