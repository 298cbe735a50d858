using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Which columns of a table repeat for each segment of a journey: Flight 1, From 1, Flight 2, From 2 ...</summary>
/// <remarks>
/// Two different headers of a flight that repeat under two numbers make a table wide; a lone second phone, address or flight number does not.
/// A header without a number is the first of its stem where the numbers begin with two; headers written twice alike are counted.
/// </remarks>
sealed class SegmentColumns
{
    readonly int[] _numbers;
    readonly int[] _first;
    readonly string[] _stems;

    SegmentColumns(int width) => (_numbers, _first, _stems) = (new int[width], [.. Enumerable.Range(0, width)], [.. Enumerable.Repeat("", width)]);

    /// <summary>Number of the segment a column belongs to, 1 or more; 0 for a column that all share.</summary>
    internal int NumberOf(int column) => _numbers[column];

    /// <summary>The column that decides what this one means: the first of its stem, else itself.</summary>
    internal int FirstOf(int column) => _first[column];

    /// <summary>What a column's header may mean, its number left out.</summary>
    internal HeaderMatch MatchOf(int column) => Repeatable(_stems[column]);

    /// <summary>The columns that mean the same, this one among them.</summary>
    internal IEnumerable<int> SameAs(int column) =>
        _numbers[column] == 0 ? [column] : Enumerable.Range(0, _first.Length).Where(i => _first[i] == _first[column]);

    internal static SegmentColumns Find(IReadOnlyList<string?> headers, Func<int, bool> isGiven)
    {
        var found = new SegmentColumns(headers.Count);
        List<IGrouping<string, (int Column, NumberedHeader Header)>> stems = [.. headers
            .Select((header, column) => (Column: column, Header: header is null || isGiven(column) ? default : NumberedHeader.Of(header)))
            .Where(c => c.Header.Stem is { Length: > 0 } stem && Repeatable(stem).IsKnown)
            .GroupBy(c => c.Header.Stem, StringComparer.Ordinal)];
        List<List<(int Column, int Number)>> numbered = [.. stems.Select(Numbered).Where(c => c.Count > 0)];
        if (IsWide(numbered, headers))
        {
            numbered.ForEach(columns => found.Take(columns, headers));
            return found;
        }
        int repeats = stems.Where(s => IsOfFlight(s.Key)).Select(s => s.Count()).DefaultIfEmpty(0).Max();
        List<List<(int Column, int Number)>> alike = [.. stems.Where(s => repeats > 1 && s.Count() == repeats && s.All(c => c.Header.Number == 0))
            .Select(s => s.Select((c, i) => (c.Column, i + 1)).ToList())];
        if (IsWide(alike, headers))
        {
            alike.ForEach(columns => found.Take(columns, headers));
        }
        return found;
    }

    void Take(List<(int Column, int Number)> columns, IReadOnlyList<string?> headers)
    {
        foreach ((int column, int number) in columns)
        {
            (_numbers[column], _first[column], _stems[column]) = (number, columns[0].Column, NumberedHeader.Of(headers[column]!).Stem);
        }
    }

    /// <summary>The columns of a stem with their numbers; empty when two would have the same.</summary>
    static List<(int Column, int Number)> Numbered(IEnumerable<(int Column, NumberedHeader Header)> stem)
    {
        List<(int Column, NumberedHeader Header)> counted = [.. stem.Where(c => c.Header.Number > 0)];
        List<(int Column, NumberedHeader Header)> plain = [.. stem.Where(c => c.Header.Number == 0)];
        int least = counted.Select(c => c.Header.Number).DefaultIfEmpty(0).Min();
        int shift = plain.Count == 1 && least == 1 && counted.All(c => c.Header.IsSuffix) ? 1 : 0;
        bool isFirst = plain.Count == 1 && (least == 2 || shift == 1);
        List<(int Column, int Number)> all = [.. counted.Select(c => (c.Column, c.Header.Number + shift)).Concat(isFirst ? [(plain[0].Column, 1)] : []).OrderBy(c => c.Item2)];
        return all.Select(c => c.Number).Distinct().Count() == all.Count ? all : [];
    }

    static bool IsWide(List<List<(int Column, int Number)>> stems, IReadOnlyList<string?> headers) =>
        stems.Where(columns => columns.Count > 1).Select(columns => NumberedHeader.Of(headers[columns[0].Column]!).Stem).Count(IsOfFlight) > 1;

    /// <summary>The stem names a flight, its route or its day, whatever else it may mean.</summary>
    static bool IsOfFlight(string stem) => Repeatable(stem).Fields.Any(f => f is Field.FlightNumber or Field.DepartureAirport or Field.ArrivalAirport or Field.Route
        or Field.DepartureLocal or Field.DepartureUtc);

    static HeaderMatch Repeatable(string stem)
    {
        HeaderMatch match = HeaderSynonyms.Find(stem);
        return match with { Fields = [.. match.Fields.Where(SegmentFields.MayRepeat)] };
    }
}
