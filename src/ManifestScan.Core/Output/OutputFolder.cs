using System.Text.Json;

namespace ManifestScan.Output;

/// <summary>A folder of outputs that changes all at once or not at all.</summary>
/// <remarks>
/// The new folder is built beside the old one and exchanged with it in one step of the file system where there is one, in two renames
/// elsewhere; whatever a cut run leaves behind is finished or undone by the next. Everything is readable by its owner alone.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    /// <summary>Name of the report that makes a folder ours.</summary>
    public const string ReportName = "run.json";

    /// <summary>Name of the page that <c>report</c> writes into the folder; it goes when the folder is replaced.</summary>
    public const string PageName = "report.html";

    const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    readonly string _target;
    readonly string _staging;
    readonly string _retired;
    readonly FileStream _lock;

    OutputFolder(string target)
    {
        _target = target;
        string parent = Path.GetDirectoryName(target)!;
        string name = Path.GetFileName(target);
        _staging = Path.Combine(parent, $".{name}.manifestscan-new");
        _retired = Path.Combine(parent, $".{name}.manifestscan-old");
        Directory.CreateDirectory(parent);
        _lock = new FileStream(
            Path.Combine(parent, $".{name}.manifestscan-lock"),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None,
            1,
            FileOptions.DeleteOnClose);
    }

    /// <summary>Why a folder may not be written; null when it may: it does not exist, is empty, or holds an output of ours and nothing else.</summary>
    public static string? Refusal(string target)
    {
        if (File.Exists(target))
        {
            return $"{target}: is a file; expected a folder to write.";
        }
        if (Path.GetFileName(Path.TrimEndingDirectorySeparator(target)).Length == 0)
        {
            return $"{target}: cannot be replaced as a whole.";
        }
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            return null;
        }
        string? foreign = Directory.EnumerateFileSystemEntries(target).Select(e => Path.GetFileName(e)).FirstOrDefault(e => !IsOurs(e));
        return foreign is null && IsOutput(target)
            ? null
            : $"{target}: holds something that is not an output of manifestscan; choose another folder.";
    }

    /// <summary>Whether a folder holds an output of ours.</summary>
    public static bool IsOutput(string folder)
    {
        string report = Path.Combine(folder, ReportName);
        if (!File.Exists(report))
        {
            return false;
        }
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(report));
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("program", out JsonElement program)
                && program is { ValueKind: JsonValueKind.String }
                && program.ValueEquals("manifestscan");
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Takes the folder for one run, and finishes or undoes what a cut run left.</summary>
    /// <exception cref="IOException">Another run has it.</exception>
    public static OutputFolder Take(string target)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        full = (Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null) ?? full;
        OutputFolder folder;
        try
        {
            folder = new OutputFolder(full);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new IOException($"{target}: another run is writing there, or the folder above it cannot be written.", e);
        }
        folder.Recover();
        Create(folder._staging);
        return folder;
    }

    /// <summary>Creates a file of the new folder, readable by its owner alone.</summary>
    public FileStream CreateFile(string name) => CreateOwnerFile(Path.Combine(_staging, name), FileMode.CreateNew);

    /// <summary>Creates a file anywhere, readable by its owner alone.</summary>
    internal static FileStream CreateOwnerFile(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }
        return new FileStream(path, options);
    }

    /// <summary>Puts the new folder in the place of the old one.</summary>
    public void Exchange()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(_staging, _target);
        }
        else if (AtomicExchange.Try(_staging, _target))
        {
            Directory.Delete(_staging, recursive: true);
        }
        else
        {
            Directory.Move(_target, _retired);
            Directory.Move(_staging, _target);
            Directory.Delete(_retired, recursive: true);
        }
    }

    /// <summary>Gives the folder free; what was not exchanged is removed.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_staging))
        {
            Directory.Delete(_staging, recursive: true);
        }
        _lock.Dispose();
    }

    void Recover()
    {
        if (!Directory.Exists(_target) && Directory.Exists(_retired))
        {
            Directory.Move(IsOutput(_staging) ? _staging : _retired, _target);
        }
        foreach (string left in new[] { _staging, _retired }.Where(Directory.Exists))
        {
            Directory.Delete(left, recursive: true);
        }
    }

    static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerFolder);
        }
    }

    static bool IsOurs(string name) =>
        name is ReportName or PageName or PageName + SingleFile.StagingSuffix || OutputCatalogue.All.Concat(OutputCatalogue.OnRequest).Any(t => name == t.Name + ".parquet");
}
