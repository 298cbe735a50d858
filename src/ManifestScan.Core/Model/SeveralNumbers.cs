using System.Buffers;

namespace ManifestScan.Model;

/// <summary>Document numbers of which a cell holds several: <c>596006655, 525952869</c>. Read as one they would be a number nobody has.</summary>
public static class SeveralNumbers
{
    // Two of the shortest numbers told apart, and what parts them.
    const int ShortestCell = 13;
    const int ShortestNumber = 6;
    const int FewestDigits = 2;

    // A space and a dash stand within numbers too: there both sides must be as long and as full of digits as passports are.
    const int ShortestSpaced = 7;
    const int FewestSpacedDigits = 6;

    static readonly SearchValues<char> Marks = SearchValues.Create("\n;|,/+& -");
    static readonly string[] Hard = ["\n", ";", "|", ",", "/", "+", "&"];
    static readonly string[] Soft = [" ", "-"];

    /// <summary>How many numbers a value holds, each plausible by itself; 1 where it is one number, or anything else.</summary>
    /// <param name="text">The value as read.</param>
    public static int CountIn(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestCell || !text.ContainsAny(Marks))
        {
            return 1;
        }
        string cell = text.ToString();
        return Hard.Select(mark => CountIn(cell, mark, IsNumber))
            .Concat(Soft.Select(mark => CountIn(cell, mark, IsLongNumber)))
            .FirstOrDefault(count => count > 1, 1);
    }

    /// <summary>Whether a text may be the whole number of a document.</summary>
    public static bool IsNumber(string text) => Fits(text, ShortestNumber, FewestDigits);

    static bool IsLongNumber(string text) => Fits(text, ShortestSpaced, FewestSpacedDigits);

    static int CountIn(string cell, string mark, Func<string, bool> isNumber)
    {
        string[] parts = cell.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, part => isNumber(part)) ? parts.Length : 1;
    }

    static bool Fits(string text, int shortest, int fewestDigits) =>
        text.Count(char.IsLetterOrDigit) >= shortest && text.Count(char.IsDigit) >= fewestDigits;
}
