using System.IO.Enumeration;

namespace ManifestScan.Ingest.Inputs;

/// <summary>A path with <c>*</c> and <c>?</c> inside names and <c>**</c> for any number of folders.</summary>
sealed class GlobPattern
{
    readonly string[] _parts;

    internal GlobPattern(string glob)
    {
        string[] parts = Path.GetFullPath(glob).Split('/', Path.DirectorySeparatorChar);
        int plain = Array.FindIndex(parts, IsGlob);
        string root = string.Join(Path.DirectorySeparatorChar, parts[..plain]);
        Root = root.Length == 0 ? Path.DirectorySeparatorChar.ToString() : root;
        _parts = parts[plain..];
    }

    /// <summary>Full path of the folder that the pattern starts from.</summary>
    internal string Root { get; }

    internal static bool IsGlob(string text) => text.Contains('*') || text.Contains('?');

    internal bool Matches(string file) =>
        Matches(_parts, Path.GetRelativePath(Root, file).Split('/', Path.DirectorySeparatorChar));

    static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty || path.IsEmpty)
        {
            return pattern.IsEmpty && path.IsEmpty;
        }
        if (pattern[0] == "**")
        {
            return pattern.Length == 1 || Matches(pattern[1..], path) || Matches(pattern, path[1..]);
        }
        return FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);
    }
}
