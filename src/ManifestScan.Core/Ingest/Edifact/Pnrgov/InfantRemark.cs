namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>An SSR INFT: an infant without a seat, <c>SMITH/ANNA/10AUG11</c>.</summary>
/// <param name="Surname">Surname; null when not provided.</param>
/// <param name="GivenNames">Given names; null when not provided.</param>
/// <param name="BirthDate">ISO date or as written; null when not provided.</param>
/// <param name="Line">Line of the remark.</param>
/// <param name="Offset">Offset of the remark.</param>
sealed record InfantRemark(string? Surname, string? GivenNames, string? BirthDate, long Line, long Offset)
{
    internal static InfantRemark? Of(string text, DateOnly flight, Segment at)
    {
        string[] words = text.Split(['/', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int date = Array.FindIndex(words, w => w.Length is 7 or 9 && char.IsAsciiDigit(w[0]) && char.IsLetter(w[2]) && char.IsAsciiDigit(w[^1]));
        string? birth = date < 0 ? null : EdifactDates.OfPerson(System.Text.Encoding.UTF8.GetBytes(words[date]), isBackward: true, flight);
        string[] names = [.. (date < 0 ? words : words[..date]).Where(w => w.All(c => char.IsLetter(c) || c is '-' or '\''))];
        return names.Length == 0
            ? null
            : new InfantRemark(names[0], names.Length > 1 ? string.Join(' ', names[1..]) : null, birth, at.Line, at.Offset);
    }

    internal (string?, string?) Name => (Surname, GivenNames);
}
