using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>people</c>.</summary>
static class PeopleTable
{
    internal static OutputTable Definition { get; } = new(
        "people",
        "One row per person of the people lists that were joined, as read, ordered by source and line.",
        [
            Text("surname", "Surname as read.", (run, p) => run.People[p].Surname),
            Text("given_names", "Given names as read.", (run, p) => run.People[p].GivenNames),
            Text("aliases", "Other names as read.", (run, p) => run.People[p].Aliases),
            Date("date_of_birth", "Birth date; the first day of the year or month when no more is known.", (run, p) => run.People[p].BirthDay),
            Word("birth_date_precision", "day, month or year; null without a birth date.", Words.Precisions, (run, p) => Words.Place(run.People[p].BirthPrecision), isNullable: true),
            Text("document_number", "Document number, upper case without separators.", (run, p) => run.People[p].DocumentNumber),
            Text("document_issuer", "Issuing state, alpha-3.", (run, p) => run.People[p].DocumentIssuer),
            Text("organisation", "Organisation or employer.", (run, p) => run.People[p].Organisation),
            Text("position", "Position or rank.", (run, p) => run.People[p].Position),
            Text("source_file", "Source the record stands in.", (run, p) => run.Data.Sources[run.People[p].Source].Name, isNullable: false),
            Int64("source_line", "Line on which the record begins, 1-based.", (run, p) => run.People[p].Line),
        ],
        run => [.. Enumerable.Range(0, run.People.Count)]);
}
