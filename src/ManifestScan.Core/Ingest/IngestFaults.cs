using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Every fault this stage reports, with its stable code. No message holds a value of a record.</summary>
static class IngestFaults
{
    internal static Reject UnterminatedQuote(int source, long line) => Error(
        "csv.unterminated-quote", source, line, "A quoted field is never closed; the line was left out and reading went on with the next one.");

    internal static Reject LineTooLong(int source, long line, int limit) => Error(
        "csv.line-too-long", source, line, Invariant($"The record is longer than {limit} bytes."));

    internal static Reject TooManyColumns(int source, long line, int found, int expected) => Error(
        "csv.too-many-columns", source, line, Invariant($"The record has {found} fields, {expected} were expected."));

    internal static Reject TooFewColumns(int source, long line, int found, int expected) => Error(
        "csv.too-few-columns", source, line, Invariant($"The record has {found} fields, {expected} were expected."));

    internal static Reject MissingTrailingColumns(int source, long line, int found, int expected) => Warning(
        "csv.missing-trailing-columns", source, line, null,
        Invariant($"The record has {found} fields, {expected} were expected; the missing ones count as not provided."));

    internal static Reject NulByte(int source, long line) => Error(
        "text.nul-byte", source, line, "The record holds NUL characters, which no export writes: the file is damaged here.");

    internal static Reject InvalidEncoding(int source, long line, string? field, int count, string encoding) => Warning(
        "text.invalid-encoding", source, line, field,
        Invariant($"{count} characters cannot be read as {encoding} and stand as U+FFFD."));

    internal static Reject RepeatedHeader(int source, long line) => Warning(
        "csv.repeated-header", source, line, null, "The header line is repeated here; it is not a record.");

    internal static Reject Footer(int source, long line) => Warning(
        "csv.footer-line", source, line, null, "The line reads like a total or an end mark; it is not a record.");

    internal static Reject CutRecord(int source, long line, string code) => Error(
        code, source, line, "The input ends in the middle of this record.");

    internal static Reject SourceFault(int source, SourceFaultException fault) => Error(fault.Code, source, 0, fault.Message);

    internal static Reject UnsafePath(int source, int entry) => Error(
        "archive.unsafe-path", source, 0, Invariant($"Entry {entry} of the archive has a path that points outside it; it was not read."));

    internal static Reject NestedArchive(int source, int entry) => Error(
        "archive.nested", source, 0, Invariant($"Entry {entry} of the archive is an archive itself; unpack it first."));

    internal static Reject Encrypted(int source, int entry) => Error(
        "archive.encrypted", source, 0, Invariant($"Entry {entry} of the archive is encrypted."));

    internal static Reject TooManyEntries(int source, int found, int limit) => Error(
        "archive.too-many-entries", source, 0, Invariant($"The archive has {found} entries, the limit is {limit}; the rest was not read."));

    internal static Reject BadArchive(int source) => Error(
        "archive.invalid", source, 0, "The archive cannot be opened: it is damaged or cut off.");

    internal static Reject BadWorkbook(int source) => Error(
        "excel.invalid", source, 0, "The workbook cannot be opened: it is damaged, or protected by a password.");

    internal static Reject NumberInTextField(int source, string field, long count) => Warning(
        "excel.number-in-text-field", source, 0, field,
        Invariant($"{count} cells hold numbers where text belongs: leading zeros and digits after the fifteenth are lost where there were any."));

    internal static Reject SeveralPersons(int source, long line) => Error(
        "record.several-persons", source, line,
        "Names several persons, and the names, document numbers and birth dates of the record do not tell whose is whose; one record for each is expected.");

    internal static Reject OfOnePerson(int source, long line, string field) => Warning(
        "record.value-of-one-person", source, line, field,
        "The record names several persons and this field holds not as many values; nobody was given it.");

    internal static Reject DamagedXml(int source, long line) => Error(
        "xml.damaged", source, line, "The XML cannot be read on from here: it is damaged, or has a document type, which is refused.");

    internal static SourceFaultException DamagedWorkbook(Exception cause) => new("excel.damaged", "The workbook is damaged here.", cause);

    internal static SourceFaultException DamagedParquet(Exception cause) => new("parquet.damaged", "The Parquet file is damaged.", cause);

    internal static SourceFaultException Truncated(Exception? cause = null) => new(
        "archive.truncated", "The compressed input ends before its own end mark, or is damaged.", cause);

    internal static SourceFaultException TooLarge(long limit) => new(
        "archive.too-large", Invariant($"The input expands to more than {limit} bytes."));

    internal static SourceFaultException Ratio(int limit) => new(
        "archive.ratio", Invariant($"The input expands to more than {limit} times its size on disk."));

    static Reject Error(string code, int source, long line, string message) =>
        new(code, RejectSeverity.Error, source, line, null, message);

    static Reject Warning(string code, int source, long line, string? field, string message) =>
        new(code, RejectSeverity.Warning, source, line, field, message);

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
