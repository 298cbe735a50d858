using ManifestScan.Model;

using ManifestScan.Ingest.Delimited;

namespace ManifestScan.Ingest.Meaning;

/// <summary>One export writes its dates one way: a column that does not decide its order takes it from one that does.</summary>
static class DateOrderBorrowing
{
    const double Confidence = 0.8;

    internal static IReadOnlyList<SourceColumn> Complete(IReadOnlyList<SourceColumn> columns, IReadOnlyList<ColumnProfile> profiles)
    {
        return [.. columns.Select(column => IsOpen(column) && Lender(column) is { } lender
            ? Borrow(column, lender)
            : column)];

        static SourceColumn Borrow(SourceColumn column, SourceColumn lender) => column with
        {
            DateOrder = lender.DateOrder,
            Confidence = Confidence,
            Reason = FormattableString.Invariant($"{column.Reason}; date order as in column {lender.Index + 1}"),
        };

        bool IsOpen(SourceColumn column) => column.Field is { } field && FieldShape.IsDate(field) && column.DateOrder == DateOrder.Undecided
            && profiles[column.Index].Dates.Count > 0 && DateOrderGuess.IsUndecided(profiles[column.Index].Dates);

        SourceColumn? Lender(SourceColumn column) => columns.FirstOrDefault(c => c.DateOrder != DateOrder.Undecided && c.Confidence >= 0.9
            && profiles[c.Index].Dates is [var first, ..] && first.Form == profiles[column.Index].Dates[0].Form
            && first.Digits / 100 == profiles[column.Index].Dates[0].Digits / 100);
    }
}
