namespace ManifestScan.Signals.Companions;

/// <summary>How a kind of company is told.</summary>
/// <param name="Met">"Met the same traveller", before the number of times.</param>
/// <param name="Meetings">What is counted, in the plural.</param>
/// <param name="BothWays">What a part of them also did.</param>
/// <param name="Traffic">What else than habit the expectation rests on.</param>
/// <param name="TheyMet">What a group did.</param>
sealed record CompanyPhrases(string Met, string Meetings, string BothWays, string Traffic, string TheyMet);
