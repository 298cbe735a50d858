using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>One meaning that one column may have.</summary>
/// <param name="Column">The column, 0-based.</param>
/// <param name="Field">The meaning.</param>
/// <param name="Score">The higher wins; only compared within one table.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reason">What speaks for it.</param>
sealed record FieldChoice(int Column, Field Field, double Score, double Confidence, string Reason)
{
    /// <summary>Gives every column and every field away once, the best choice first; what is settled already stays.</summary>
    /// <param name="choices">What each column may mean.</param>
    /// <param name="columns">Receives the meanings.</param>
    /// <param name="isShared">Columns settled already that leave their field to others: of one segment of several.</param>
    internal static void Assign(IEnumerable<FieldChoice> choices, FieldChoice?[] columns, Func<int, bool> isShared)
    {
        var taken = columns.Where(c => c is not null && !isShared(c.Column)).Select(c => c!.Field).ToHashSet();
        foreach (FieldChoice choice in choices.OrderByDescending(c => c.Score).ThenBy(c => c.Column).ThenBy(c => c.Field))
        {
            if (columns[choice.Column] is null && taken.Add(choice.Field))
            {
                columns[choice.Column] = choice;
            }
        }
    }
}
