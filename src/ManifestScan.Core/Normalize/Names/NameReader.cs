using ManifestScan.Model;

namespace ManifestScan.Normalize.Names;

/// <summary>Reads names, from one field in any of its shapes or from several.</summary>
/// <remarks>
/// <c>SURNAME/GIVEN MR</c>, <c>SURNAME/GIVENMR</c>, <c>Surname, Given</c>, <c>MR Given Surname</c>, <c>Фамилия Имя Отчество</c>.
/// Without a separator a patronymic or a surname in capitals decides; otherwise the column's order; otherwise Cyrillic and
/// all-capital names are taken to begin with the surname, mixed-case Latin ones to end with it, with a warning.
/// </remarks>
static class NameReader
{
    /// <summary>Reads a name from one field.</summary>
    internal static NameReading ReadFull(ReadOnlySpan<char> text, NameOrder order = NameOrder.Undecided)
    {
        string clean = NameText.Clean(text, out ValueFault? fault);
        int slash = clean.IndexOf('/', StringComparison.Ordinal);
        int cut = slash >= 0 ? slash : clean.IndexOf(',', StringComparison.Ordinal);
        if (cut >= 0)
        {
            return Finish(Words(clean[..cut]), Words(clean[(cut + 1)..].Replace('/', ' ').Replace(',', ' ')), null, fault);
        }
        List<string> words = Words(clean);
        if (NameFillers.IsUnnamed(clean))
        {
            return new(null, null, null, true, ValueFaults.NameNotAPerson);
        }
        string? title = NameTitles.Take(words, glued: false);
        int surname = SurnameLength(words, order, title is not null, out bool fromEnd, out bool assumed);
        List<string> family = fromEnd ? words[^surname..] : words[..surname];
        List<string> given = fromEnd ? words[..^surname] : words[surname..];
        NameReading read = Finish(family, given, title, fault);
        return assumed && read.Fault is null ? read with { Fault = ValueFaults.NameOrderAssumed } : read;
    }

    /// <summary>Reads a name from separate fields; null or empty where a field is absent.</summary>
    internal static NameReading ReadParts(string? surname, string? givenNames, string? patronymic = null, string? title = null)
    {
        string family = NameText.Clean(surname, out ValueFault? familyFault);
        string given = NameText.Clean(givenNames, out ValueFault? givenFault);
        string second = NameText.Clean(patronymic, out ValueFault? secondFault);
        List<string> givenWords = Words(given);
        string? ownTitle = NameTitles.Take(givenWords, glued: true);
        if (second.Length > 0 && second is not ("NA" or "N/A" or "-")) // Mintrans writes NA for a missing patronymic
        {
            givenWords.AddRange(Words(second));
        }
        string? stated = string.IsNullOrWhiteSpace(title) ? ownTitle : NameText.Clean(title, out _).TrimEnd('.').ToUpperInvariant();
        return Finish(Words(family), givenWords, stated, familyFault ?? givenFault ?? secondFault);
    }

    static NameReading Finish(List<string> family, List<string> given, string? title, ValueFault? fault)
    {
        if (fault == ValueFaults.NameTooLong)
        {
            return new(null, null, title, false, fault);
        }
        title = Joined(NameTitles.Take(given, glued: true), title);
        title = Joined(title, NameTitles.Take(family, glued: false));
        if (NameFillers.IsThing(family) || NameFillers.IsThing(given))
        {
            return new(null, null, null, true, ValueFaults.NameNotAPerson);
        }
        string? surname = Part(family, ref fault);
        string? givenNames = Part(given, ref fault);
        if (surname is null && givenNames is null)
        {
            fault = fault == ValueFaults.NamePlaceholder ? ValueFaults.NameNotAPerson : fault ?? ValueFaults.NameUnreadable;
            return new(null, null, title, true, fault);
        }
        return new(surname, givenNames, title, false, fault);
    }

    static string? Part(List<string> words, ref ValueFault? fault)
    {
        string text = string.Join(' ', words).Trim('-', '.', ',', ';', ' ');
        if (text.Length > 0 && !NameFillers.IsFiller(text))
        {
            return text;
        }
        fault = words.Count > 0 ? fault ?? ValueFaults.NamePlaceholder : fault;
        return null;
    }

    static string? Joined(string? first, string? second) =>
        first is null || first == second ? second : second is null ? first : $"{first} {second}";

    static List<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>How many words the surname has, and at which end it stands.</summary>
    static int SurnameLength(List<string> words, NameOrder order, bool titled, out bool fromEnd, out bool assumed)
    {
        assumed = false;
        if (words.Count < 2)
        {
            fromEnd = false;
            return words.Count;
        }
        if (Patronymics.IsOne(words[^1]) && words.Count == 3)
        {
            fromEnd = false;
            return 1;
        }
        if (words.Count == 3 && Patronymics.IsOne(words[1]))
        {
            fromEnd = true;
            return 1;
        }
        if (NameShape.CapitalWords(words, out fromEnd) is > 0 and var capitals)
        {
            return capitals;
        }
        assumed = order == NameOrder.Undecided && !titled;
        fromEnd = order == NameOrder.GivenFirst || (order == NameOrder.Undecided && (titled || NameShape.LooksGivenFirst(words)));
        return NameShape.WithParticles(words, fromEnd);
    }
}
