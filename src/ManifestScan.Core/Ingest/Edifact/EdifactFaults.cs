using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Every fault that reading messages reports. No message holds a value of a record.</summary>
/// <param name="source">Index of the source.</param>
/// <param name="found">Receives the faults, in the order of the source.</param>
sealed class EdifactFaults(int source, List<Reject> found)
{
    internal void Unterminated(Segment at) => Warn(
        "edifact.unterminated-segment", at, "The segment has no terminator; it ends where the next one begins.");

    internal void Cut(Segment at) => Warn("edifact.cut", at, "The input ends inside this segment; what stands there was read.");

    internal void UnknownSegment(Segment at) => Warn(
        "edifact.unknown-segment", at, "The segment is none of this kind of message; it was read over.");

    internal void DamagedHead(Segment at) => Warn(
        "edifact.damaged-head", at, "The segment has no known tag; what looks like a passenger's name was read.");

    internal void Misplaced(Segment at) => Warn(
        "edifact.misplaced-segment", at, "The segment belongs to no passenger here; it was read over.");

    internal void NoMessage(Segment at) => Warn(
        "edifact.no-message", at, "The segment belongs to no message that is read.");

    internal void OtherMessage(Segment at) => Warn(
        "edifact.other-message", at, "The message is neither PAXLST nor PNRGOV; it was read over.");

    internal void Total(Segment at, string code, string what, long stated, long counted) => Warn(
        code, at, Invariant($"The message states {stated} {what}, {counted} were found."));

    internal void NamelessPassenger(Segment at) => Reject(
        "edifact.passenger-without-name", at, "A passenger with neither a name nor a document number.");

    internal void LostBoundary(Segment at) => Warn(
        "edifact.passenger-without-head", at, "What follows belongs to another passenger, whose first segment is missing.");

    internal void InferredDay(Segment at) => Warn(
        "edifact.departure-date-inferred", at, "The departure has no date; that of the arrival or of the transmission was taken.");

    internal void EmptyBooking(Segment at) => Reject(
        "edifact.booking-without-passenger", at, "The booking names no passenger.");

    internal void FromDocument(Segment at) => Warn(
        "edifact.passenger-from-document", at, "A passenger known only from a document remark.");

    internal void Sensitive(Segment at) => Warn(
        "edifact.sensitive-dropped", at, "A code that may reveal religion, health or disability was dropped.");

    void Warn(string code, Segment at, string message) => Add(new Reject(code, RejectSeverity.Warning, source, at.Line, null, message), at);

    void Reject(string code, Segment at, string message) => Add(new Reject(code, RejectSeverity.Error, source, at.Line, null, message), at);

    void Add(Reject reject, Segment at) => found.Add(reject with { Offset = at.Offset });

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
