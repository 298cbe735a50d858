using ManifestScan.Ingest.Delimited;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Finds what each column means: by the pipeline file, then by its header, then by its values.</summary>
static class ColumnMeaning
{
    // What counts through the segments is the flight; a column beside them without a number is something else of the same name.
    const double OfSegments = 2;

    internal static IReadOnlyList<SourceColumn> Find(
        IReadOnlyList<string?> headers, IReadOnlyList<ColumnProfile> profiles, LayoutOverride given, SegmentColumns segments)
    {
        List<HeaderMatch> matches = [.. headers.Select((h, i) => h is null || segments.FirstOf(i) != i ? HeaderMatch.None
            : segments.NumberOf(i) > 0 ? segments.MatchOf(i) : HeaderSynonyms.Find(h))];
        var fields = new FieldChoice?[headers.Count];
        int[] givenSegments = Settle(headers, given, fields);
        var context = new TableContext(matches);
        IEnumerable<FieldChoice> choices = matches.Any(m => m.IsKnown)
            ? [.. matches.SelectMany((match, i) => ByHeader(i, match, profiles[i], context)), .. HeaderlessMeaning.Rescues(headers, matches, profiles)]
            : HeaderlessMeaning.Choices(profiles);
        FieldChoice.Assign(
            choices.Where(c => givenSegments[c.Column] < 0 && segments.FirstOf(c.Column) == c.Column)
                .Where(c => segments.NumberOf(c.Column) == 0 || SegmentFields.MayRepeat(c.Field))
                .Select(c => segments.NumberOf(c.Column) > 0 ? c with { Score = c.Score + OfSegments } : c),
            fields,
            column => givenSegments[column] > 0);
        return [.. headers.Select((header, i) => Column(i, header, givenSegments[i] < 0 ? fields[segments.FirstOf(i)] : fields[i], givenSegments[i] >= 0, profiles[i], given)
            is var column && column.Field is not null ? column with { Segment = Math.Max(givenSegments[i], segments.NumberOf(i)) } : column)];
    }

    /// <summary>Leaves out the meanings that a table of this kind has not, unless the pipeline file says so: events elsewhere, departures of people.</summary>
    internal static IReadOnlyList<SourceColumn> WithoutStrays(IReadOnlyList<SourceColumn> columns, InputKind kind)
    {
        return [.. columns.Select(c => IsStray(c.Field) && c.Confidence < 1
            ? c with { Field = null, Confidence = 0, Reason = "not recognised", DateOrder = DateOrder.Undecided } : c)];

        bool IsStray(Field? field) => (kind != InputKind.Events && TableContext.IsEventField(field))
            || (kind == InputKind.People && field is { } known && HeaderDates.IsOfDeparture(known));
    }

    /// <summary>What the pipeline file says of columns, by number or by header.</summary>
    /// <returns>For each column its segment, 0 for none; -1 for a column of which it says nothing.</returns>
    static int[] Settle(IReadOnlyList<string?> headers, LayoutOverride given, FieldChoice?[] fields)
    {
        int[] segments = [.. Enumerable.Repeat(-1, headers.Count)];
        foreach ((string name, Field? field) in given.Columns)
        {
            for (int i = 0; i < headers.Count; i++)
            {
                if (IsMeant(name, i, headers[i]))
                {
                    segments[i] = given.Segments.GetValueOrDefault(name);
                    fields[i] = field is { } known ? new FieldChoice(i, known, 2, 1, "pipeline file") : null;
                }
            }
        }
        return segments;
    }

    /// <summary>Whether the pipeline file says of a column what it means.</summary>
    internal static bool IsGiven(LayoutOverride given, int column, string? header) => given.Columns.Keys.Any(name => IsMeant(name, column, header));

    static bool IsMeant(string name, int column, string? header) => int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out int number)
        ? number == column + 1
        : header is not null && HeaderWords.Key(header) == HeaderWords.Key(name);

    static IEnumerable<FieldChoice> ByHeader(int column, HeaderMatch match, ColumnProfile profile, TableContext context)
    {
        int rank = 0;
        foreach (Field field in match.Fields)
        {
            double fit = FieldFit.Of(field, profile);
            double bonus = context.Bonus(field, match);
            double score = match.Quality + (0.4 * fit) + bonus - (0.04 * rank++);
            bool isOnly = match.Fields.Count == 1;
            if (score <= 0.4 || (fit < 0 && !isOnly) || (fit < 0 && match.Quality < 1))
            {
                continue;
            }
            double confidence = fit < 0 ? 0.5 : Math.Min(0.99, match.Quality - (isOnly || fit > 0 ? 0 : 0.08) + (fit > 0 ? 0.05 : 0));
            string reason = fit > 0 ? "header and values" : fit < 0 ? "header, though its values look otherwise" : "header";
            yield return new FieldChoice(column, InUtc(field, match, profile), score, confidence, reason);
        }
    }

    /// <summary>A header that says UTC, or values that do, turn a local field into the UTC one.</summary>
    static Field InUtc(Field field, HeaderMatch match, ColumnProfile profile)
    {
        bool isUtc = match.IsUtc || (profile.DateTimeShare > 0.5 && profile.UtcShare >= 0.9);
        return !isUtc ? field : field switch
        {
            Field.DepartureLocal => Field.DepartureUtc,
            Field.ArrivalLocal => Field.ArrivalUtc,
            Field.BookedLocal => Field.BookedUtc,
            _ => field,
        };
    }

    static SourceColumn Column(int index, string? header, FieldChoice? choice, bool isGiven, ColumnProfile profile, LayoutOverride given)
    {
        if (choice is null)
        {
            return new SourceColumn(index, header, null, isGiven ? 1 : 0, isGiven ? "pipeline file" : "not recognised", DateOrder.Undecided);
        }
        bool isDate = FieldShape.IsDate(choice.Field);
        DateOrderGuess order = isDate ? DateOrderGuess.Of(profile.Dates) : default;
        bool mayBeWrong = isDate && profile.Dates.Count > 0 && given.DateOrder is null;
        return new SourceColumn(
            index, header, choice.Field, mayBeWrong ? Math.Min(choice.Confidence, order.Confidence) : choice.Confidence, choice.Reason,
            isDate ? given.DateOrder ?? order.Order : DateOrder.Undecided);
    }
}
