namespace ManifestScan.Link.Names;

/// <summary>One word of a name.</summary>
/// <param name="Text">Capital letters and digits, Latin where the alphabet has a table.</param>
/// <param name="Kind">What it is.</param>
/// <param name="LacksVowels">Whether it was written in a script without short vowels (Arabic, Hebrew).</param>
readonly record struct NameWord(string Text, WordKind Kind, bool LacksVowels = false)
{
    /// <summary>How much the word says of who is meant, 0 to 1.15.</summary>
    internal double Weight => Kind switch
    {
        WordKind.Initial => 0.45,
        WordKind.Title => 0.08,
        WordKind.Particle => 0.12,
        WordKind.LegalForm => 0.04,
        WordKind.Generic => 0.45,
        _ => Text.Length switch { <= 2 => 0.75, 3 => 0.9, < 9 => 1, _ => 1.15 },
    };
}
