using System.Runtime.InteropServices;

namespace ManifestScan.Output;

/// <summary>Exchanges two folders in one step, where the system can (Linux, renameat2 with RENAME_EXCHANGE).</summary>
static class AtomicExchange
{
    const int CurrentFolder = -100;
    const uint RenameExchange = 2;

    /// <summary>Whether the two were exchanged; false when the system or the file system cannot.</summary>
    internal static bool Try(string left, string right)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }
        try
        {
            return RenameAt2(CurrentFolder, left, CurrentFolder, right, RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int RenameAt2(
        int leftFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string left,
        int rightFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string right,
        uint flags);
}
