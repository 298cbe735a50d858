namespace ManifestScan.Pipeline;

/// <summary>What a pipeline says of some inputs, overruling recognition. Everything but the pattern is optional.</summary>
public sealed record InputRule
{
    /// <summary>Which sources: a name with <c>*</c> and <c>?</c>, against the path relative to the folder given, or to the common root of the inputs.</summary>
    public required string Match { get; init; }

    /// <summary><c>manifest</c>, <c>booking</c>, <c>people</c> or <c>events</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Name of the encoding: <c>utf-8</c>, <c>windows-1251</c>, <c>ibm866</c> ...</summary>
    public string? Encoding { get; init; }

    /// <summary>The delimiter: one character, or <c>tab</c>.</summary>
    public string? Delimiter { get; init; }

    /// <summary>Line of the header, 1-based; 0 when there is none.</summary>
    public int? HeaderLine { get; init; }

    /// <summary><c>day-first</c>, <c>month-first</c> or <c>year-first</c>, for dates in digits.</summary>
    public string? DateOrder { get; init; }

    /// <summary>
    /// Header text, or <c>#3</c> for the third column, to the field in snake case, with the number of the segment where a row holds several
    /// (<c>flight_number 2</c>); <c>ignore</c> leaves a column out.
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Field in snake case to the value that every record has of it, for tables without a column of it: <c>document_issuer: RUS</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
