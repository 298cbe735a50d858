using System.Text.Json;

namespace ManifestScan.Ingest.Inputs;

/// <summary>Expands files, folders and globs to files.</summary>
sealed class FileFinder
{
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    readonly SortedSet<string> _roots = new(StringComparer.Ordinal);
    string? _commonRoot;

    /// <summary>Full paths, each once.</summary>
    internal IEnumerable<string> Files => _files;

    internal List<string> Faults { get; } = [];

    internal List<string> Notes { get; } = [];

    internal void Add(string input)
    {
        if (File.Exists(input))
        {
            _roots.Add(Path.GetDirectoryName(Path.GetFullPath(input))!);
            _files.Add(Path.GetFullPath(input));
        }
        else if (Directory.Exists(input))
        {
            string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
            _roots.Add(folder);
            AddFolder(folder, _ => true);
        }
        else if (GlobPattern.IsGlob(input))
        {
            AddGlob(input);
        }
        else
        {
            Faults.Add($"There is no file or folder {SourceEntries.Shown(input)}.");
        }
    }

    /// <summary>Path relative to the common root of all inputs, with <c>/</c>.</summary>
    internal string NameOf(string file) => Path.GetRelativePath(_commonRoot ??= CommonRoot(), file).Replace('\\', '/');

    void AddGlob(string input)
    {
        var glob = new GlobPattern(input);
        int before = _files.Count;
        bool matched = false;
        if (Directory.Exists(glob.Root))
        {
            AddFolder(glob.Root, file => glob.Matches(file) && (matched = true));
        }
        if (!matched && _files.Count == before)
        {
            Faults.Add($"No file matches {SourceEntries.Shown(input)}.");
            return;
        }
        _roots.Add(glob.Root);
    }

    void AddFolder(string folder, Func<string, bool> accepts)
    {
        if (IsOwnOutput(folder))
        {
            Notes.Add($"{Shown(folder)} holds an output of this program and was not read.");
            return;
        }
        foreach (string file in Directory.EnumerateFiles(folder, "*", Everything))
        {
            if (ArchivePath.IsHidden(Path.GetFileName(file)))
            {
                Notes.Add($"{Shown(file)} is hidden and was not read.");
            }
            else if (accepts(file))
            {
                _files.Add(file);
            }
        }
        foreach (string inner in Directory.EnumerateDirectories(folder, "*", Everything))
        {
            if (ArchivePath.IsHidden(Path.GetFileName(inner)) || new DirectoryInfo(inner).LinkTarget is not null)
            {
                Notes.Add($"{Shown(inner)} is hidden or a link to a folder and was not read.");
            }
            else
            {
                AddFolder(inner, accepts);
            }
        }
    }

    static string Shown(string path) => SourceEntries.Shown(Path.GetFileName(path));

    static bool IsOwnOutput(string folder)
    {
        string run = Path.Combine(folder, "run.json");
        if (!File.Exists(run))
        {
            return false;
        }
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(run));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("program", out JsonElement program)
                && program.ValueKind == JsonValueKind.String && program.GetString() == "manifestscan";
        }
        catch (JsonException)
        {
            return false;
        }
    }

    string CommonRoot()
    {
        string root = _roots.First();
        foreach (string other in _roots)
        {
            while (root != other && !other.StartsWith(Path.Join(root, "/").Replace('/', Path.DirectorySeparatorChar), StringComparison.Ordinal))
            {
                string? parent = Path.GetDirectoryName(root);
                if (parent is null)
                {
                    return root;
                }
                root = parent;
            }
        }
        return root;
    }
}
