using System.Text.Json;

namespace ManifestScan.Model;

/// <summary>The words for <see cref="DocumentClass"/> in tables and outputs.</summary>
public static class DocumentClassText
{
    static readonly string[] Words = [.. Enum.GetNames<DocumentClass>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    /// <summary>All words, in the order of the classes.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of a class in snake case: <c>public_affairs</c>.</summary>
    public static string Of(DocumentClass value) => Words[(int)value];

    /// <summary>The class that a word means, or null.</summary>
    public static DocumentClass? Parse(string word) => Array.IndexOf(Words, word) is >= 0 and var at ? (DocumentClass)at : null;
}
