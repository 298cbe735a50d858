using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Meanings of columns without a header, by their values and their order alone. Never surer than .8.</summary>
static class HeaderlessMeaning
{
    const double Sure = 0.8;
    const double Likely = 0.7;

    // A column has a shape when nearly all its values do.
    const double Most = 0.85;

    static readonly Field[] Telling =
    [
        Field.FlightNumber, Field.DepartureAirport, Field.ArrivalAirport, Field.Route, Field.DepartureLocal, Field.DepartureUtc, Field.BirthDate,
    ];

    /// <summary>What makes a table one of flights.</summary>
    static readonly Field[] Travelling =
    [
        Field.FlightNumber, Field.DepartureAirport, Field.ArrivalAirport, Field.Route, Field.DepartureTime, Field.DepartureLocal, Field.RecordLocator, Field.Seat,
        Field.Carrier,
    ];

    /// <summary>Shapes from the most telling to the least; the order settles what several could be.</summary>
    static readonly (Field[] Fields, double Confidence, Func<ColumnProfile, bool> Fits)[] Shapes =
    [
        ([Field.Email], Sure, p => p.Share(ValueShape.IsEmail) >= Most),
        ([Field.Ticket], Sure, p => p.Share(ValueShape.IsTicket) >= Most),
        ([Field.Phone], Sure, p => p.Share(ValueShape.IsPhone) >= Most),
        ([Field.Sex], Sure, p => p.Share(ValueShape.IsSex) >= Most && p.Distinct <= 6 && p.Distinct > 1),
        ([Field.SegmentStatus], Sure, p => p.Share(ValueShape.IsSegmentStatus) >= Most),
        ([Field.Title], Sure, p => p.Share(ValueShape.IsTitle) >= Most),
        ([Field.Route], Sure, p => p.Share(ValueShape.IsRoute) >= Most),
        ([Field.Nationality, Field.DocumentIssuer], Likely, IsCountries),
        ([Field.DepartureAirport, Field.ArrivalAirport], Sure, p => p.Share(IsAnyAirport) >= Most),
        ([Field.Seat], Sure, p => p.Share(ValueShape.IsSeat) >= Most),
        ([Field.FlightNumber], Sure, p => p.Share(ValueShape.IsFlight) >= Most && p.Share(ValueShape.IsDocument) < 0.5),
        ([Field.RecordLocator], Likely, p => p.Share(ValueShape.IsLocator) >= Most && p.Share(ValueShape.HasDigit) > 0.3),
        ([Field.DocumentNumber], Sure, p => p.DateShare < 0.5 && p.Share(ValueShape.IsDocument) >= Most),
        ([Field.Carrier], Likely, p => p.Share(ValueShape.IsCarrier) >= Most),
        ([Field.DocumentType], Likely, p => p.Share(ValueShape.IsDocumentType) >= Most),
        ([Field.FullName], Sure, p => p.Share(ValueShape.IsSlashName) >= Most),
        ([Field.Patronymic], Likely, p => p.Share(ValueShape.IsPatronymic) >= Most && p.Share(ValueShape.IsSeveralWords) < 0.5),
        ([Field.DepartureTime, Field.ArrivalTime], Likely, p => p.TimeShare >= Most && p.Share(v => v.Contains(':')) >= Most),
        ([Field.SegmentNumber], 0.6, p => p.Share(ValueShape.IsSmallNumber) >= Most && p.Distinct <= 9),
        ([Field.FareClass], 0.6, p => p.Share(v => v.Length == 1 && char.IsUpper(v[0])) >= Most),
    ];

    internal static List<FieldChoice> Choices(IReadOnlyList<ColumnProfile> columns)
    {
        List<FieldChoice> choices = OfShapes(columns);
        Field? TimeOf(int column) => choices.Find(c => c.Column == column && c.Field == Field.DepartureTime)?.Field;
        IEnumerable<int> open = Enumerable.Range(0, columns.Count).Where(i => IsOpenDate(columns[i]));
        choices.AddRange(new DateColumns(columns, open, TimeOf, _ => []).Choices()
            .Select(c => c with { Score = c.Field is Field.ArrivalLocal or Field.ArrivalUtc ? 0.9 : 1, Confidence = c.Confidence + 0.1, Reason = "values" }));
        choices.AddRange(OfNames(columns, choices));
        return choices;
    }

    /// <summary>Columns under headers that say nothing, where the values alone tell what a flight or a person cannot do without.</summary>
    internal static IEnumerable<FieldChoice> Rescues(
        IReadOnlyList<string?> headers, IReadOnlyList<HeaderMatch> matches, IReadOnlyList<ColumnProfile> columns)
    {
        List<FieldChoice> shapes = [.. OfShapes(columns).Where(c => !matches[c.Column].IsKnown && Telling.Contains(c.Field) && !IsContradicted(c))];
        bool isFlight = shapes.Any(c => c.Field != Field.BirthDate) || matches.Any(m => m.IsKnown && Travelling.Contains(m.Fields[0]));
        // A date in a list of people is anything but a departure.
        IEnumerable<int> open = isFlight ? Enumerable.Range(0, columns.Count).Where(i => !matches[i].IsKnown && IsOpenDate(columns[i])) : [];
        var dates = new DateColumns(columns, open, FieldOf, TermsOf);
        return shapes.Select(c => c with { Confidence = 0.6, Reason = "values" }).Concat(dates.Choices())
            .Select(c => c with { Score = c.Score - 1, Reason = c.Reason.Replace("values", "values; the header says nothing", StringComparison.Ordinal) });

        bool IsContradicted(FieldChoice choice) => choice.Field == Field.BirthDate
            && TermsOf(choice.Column) is var terms && HeaderDates.IsElsewhere(terms) && !terms.Contains("birth");

        IReadOnlyList<string> TermsOf(int column) => headers[column] is { } header ? HeaderTerms.Of(HeaderWords.Split(header)) : [];

        Field? FieldOf(int column) => !matches[column].IsKnown ? null
            : columns[column].TimeShare >= Most && matches[column].Fields.Contains(Field.DepartureTime) ? Field.DepartureTime
            : matches[column].Fields[0];
    }

    static List<FieldChoice> OfShapes(IReadOnlyList<ColumnProfile> columns)
    {
        var choices = new List<FieldChoice>();
        for (int column = 0; column < columns.Count; column++)
        {
            ColumnProfile profile = columns[column];
            int shape = profile.Filled < 2 || profile.DateShare >= Most ? -1 : Array.FindIndex(Shapes, s => s.Fits(profile));
            for (int i = 0; shape >= 0 && i < Shapes[shape].Fields.Length; i++)
            {
                choices.Add(Choice(column, Shapes[shape].Fields[i], Shapes[shape].Confidence, i));
            }
            if (profile.DateShare >= Most && IsBirth(profile))
            {
                choices.Add(Choice(column, Field.BirthDate, Sure, 0));
            }
        }
        return choices;
    }

    static bool IsOpenDate(ColumnProfile profile) => profile.DateShare >= Most && !IsBirth(profile);

    /// <summary>Dates of birth lie years apart.</summary>
    static bool IsBirth(ColumnProfile profile) => profile.Years.ToList() is { Count: > 0 } years && years.Max() - years.Min() > 12;

    static bool IsAnyAirport(string value) => ValueShape.IsAirport(value) || ValueShape.IsCyrillicCode(value);

    static bool IsCountries(ColumnProfile p)
    {
        double countries = p.Share(ValueShape.IsCountry);
        return countries >= Most && p.Share(v => v.Length == 3) is 0 or 1 && countries >= p.Share(ValueShape.IsAirport)
            && p.Share(ValueShape.IsSegmentStatus) < Most;
    }

    /// <summary>Columns of names that are nothing else: one of several words is the whole name, two are surname and given names.</summary>
    static IEnumerable<FieldChoice> OfNames(IReadOnlyList<ColumnProfile> columns, List<FieldChoice> others)
    {
        List<int> names = [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].Filled > 1 && others.All(o => o.Column != i)
            && columns[i].Share(ValueShape.IsName) >= Most && columns[i].AverageLength > 3 && columns[i].Distinct * 3 > columns[i].Filled)];
        if (names.Count == 1 || (names.Count > 1 && columns[names[0]].Share(ValueShape.IsSeveralWords) >= Most))
        {
            yield return Choice(names[0], Field.FullName, Likely, 0);
        }
        else if (names.Count > 1)
        {
            yield return Choice(names[0], Field.Surname, Likely, 0);
            yield return Choice(names[1], Field.GivenNames, Likely, 0);
        }
    }

    static FieldChoice Choice(int column, Field field, double confidence, int rank) =>
        new(column, field, 1 - (0.1 * rank), confidence, "values");
}
