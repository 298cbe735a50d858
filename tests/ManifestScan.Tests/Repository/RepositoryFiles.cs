using System.Text;

namespace ManifestScan.Repository;

/// <summary>The files of this repository, by their path from its root with '/'.</summary>
static class RepositoryFiles
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static string Root { get; } = FindRoot();

    internal static string FullPath(string path) => Path.Combine(Root, path);

    internal static bool Exists(string path) => File.Exists(FullPath(path));

    internal static string Read(string path) => File.ReadAllText(FullPath(path), Utf8);

    internal static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text, Utf8);
    }

    /// <summary>Source files below a folder, build output left out; empty when there is no such folder.</summary>
    internal static IEnumerable<string> Below(string folder, string pattern) =>
        !Directory.Exists(FullPath(folder)) ? [] : Directory.EnumerateFiles(FullPath(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "obj" or "bin" or "node_modules"))
            .Order(StringComparer.Ordinal);

    /// <summary>Whether a generated page is to be written anew instead of compared.</summary>
    internal static bool IsUpdate(string variable) => Environment.GetEnvironmentVariable(variable) == "1";

    static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ManifestScan.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
