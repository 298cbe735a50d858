using System.Text.Json;

namespace ManifestScan.Ingest.Inputs;

/// <summary>Expands files, folders and globs to files.</summary>
sealed class FileFinder
{
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    readonly SortedSet<string> _roots = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, SortedSet<string>> _rootsOf = new(StringComparer.Ordinal);
    string[] _inputRoots = [];
    string? _commonRoot;

    /// <summary>Full paths, each once.</summary>
    internal IEnumerable<string> Files => _rootsOf.Keys;

    internal List<string> Faults { get; } = [];

    internal List<string> Notes { get; } = [];

    internal void Add(string input)
    {
        if (File.Exists(input))
        {
            string root = Path.GetDirectoryName(Path.GetFullPath(input))!;
            _roots.Add(root);
            Take(Path.GetFullPath(input), root);
        }
        else if (Directory.Exists(input))
        {
            string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
            _roots.Add(folder);
            AddFolder(folder, (folder, _ => true));
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

    /// <summary>What was added so far are the inputs; what follows are lists beside them.</summary>
    internal void CloseInputs() => _inputRoots = [.. _roots];

    /// <summary>Path relative to the common root of all inputs, with <c>/</c>.</summary>
    internal string NameOf(string file) => Relative(_commonRoot ??= CommonRoot(_roots), file);

    /// <summary>The path relative to the common root of the inputs proper, and to each folder it was given by; those that differ from the name.</summary>
    internal IReadOnlyList<string> OtherNamesOf(string file)
    {
        IEnumerable<string> shared = _inputRoots.Length == 0 ? [] : [Relative(CommonRoot(_inputRoots), file)];
        return [.. shared.Concat(_rootsOf[file].Select(root => Relative(root, file)))
            .Where(name => name != NameOf(file) && !name.StartsWith("../", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
    }

    static string Relative(string root, string file) => Path.GetRelativePath(root, file).Replace('\\', '/');

    void Take(string file, string root)
    {
        if (!_rootsOf.TryGetValue(file, out SortedSet<string>? roots))
        {
            _rootsOf[file] = roots = new(StringComparer.Ordinal);
        }
        roots.Add(root);
    }

    void AddGlob(string input)
    {
        var glob = new GlobPattern(input);
        int before = _rootsOf.Count;
        bool matched = false;
        if (Directory.Exists(glob.Root))
        {
            AddFolder(glob.Root, (glob.Root, file => glob.Matches(file) && (matched = true)));
        }
        if (!matched && _rootsOf.Count == before)
        {
            Faults.Add($"No file matches {SourceEntries.Shown(input)}.");
            return;
        }
        _roots.Add(glob.Root);
    }

    void AddFolder(string folder, (string Root, Func<string, bool> Accepts) given)
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
            else if (given.Accepts(file))
            {
                Take(file, given.Root);
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
                AddFolder(inner, given);
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

    static string CommonRoot(IReadOnlyCollection<string> roots)
    {
        string root = roots.First();
        foreach (string other in roots)
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
