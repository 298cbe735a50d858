namespace ManifestScan.Signals.Companions;

/// <summary>Two travellers whom nothing connects meet on flights more often than their own habits explain.</summary>
/// <remarks>
/// Null model: <see cref="MeetingModel"/>. A traveller's surprise is that of the best <see cref="Company"/>, corrected for everybody who could
/// have been in it (<see cref="PossibleCompanions"/>), met or not.
/// </remarks>
sealed class RecurringCoTravel : IBatchSignal
{
    static readonly CompanyPhrases Phrases = new(
        "Met the same traveller",
        "meetings",
        "out and back",
        "the flights' shares of their routes",
        "met again and again");

    public void Look(SignalContext context, Findings findings)
    {
        int minimumMeetings = context.Parameters.Count("minimumMeetings");
        var search = new MeetingSearch(context, context.Parameters.Count("mostTravellers"));
        PossibleCompanions partners = context.Facts.Companions(minimumMeetings);
        List<Companionship> pairs = Surprising(context, search, new MeetingModel(context), partners);
        new CompanyReport(context, partners, Phrases).Add(pairs, findings);
    }

    /// <summary>Pairs that are, or in a larger company may become, a surprise; in order.</summary>
    static List<Companionship> Surprising(SignalContext context, MeetingSearch search, MeetingModel model, PossibleCompanions partners)
    {
        int minimumMeetings = context.Parameters.Count("minimumMeetings");
        List<(int Left, int Right)> met = search.Pairs(minimumMeetings);
        var tested = new Companionship?[met.Count];
        Parallel.For(0, met.Count, context.Parallel, pair =>
        {
            (int left, int right) = met[pair];
            List<Meeting> meetings = search.Meetings(left, right);
            double least = Math.Min(partners.LeastLooksBits(left, meetings.Count), partners.LeastLooksBits(right, meetings.Count)) - Company.MissingBits;
            tested[pair] = meetings.Count >= minimumMeetings ? model.Test(left, right, meetings, least) : null;
        });
        return [.. tested.OfType<Companionship>()];
    }
}
