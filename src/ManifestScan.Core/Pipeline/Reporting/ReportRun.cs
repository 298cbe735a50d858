using System.Text;
using ManifestScan.Output;
using ManifestScan.Pipeline.Cards;
using ManifestScan.Pipeline.Finished;

namespace ManifestScan.Pipeline.Reporting;

/// <summary>Writes a finished run as one HTML file for reading.</summary>
public static class ReportRun
{
    /// <summary>Name of the file when none is given; it lies in the folder of the run, and goes when the folder is replaced.</summary>
    public const string DefaultName = OutputFolder.PageName;

    /// <summary>Writes the report; the same bytes for the same run, readable by its owner alone.</summary>
    /// <param name="folder">Output of <c>score</c> or <c>rescore</c>.</param>
    /// <param name="file">File to write; an earlier report is replaced. Null for <see cref="DefaultName"/> in the folder.</param>
    /// <param name="options">What to show.</param>
    /// <returns>Path of the file written.</returns>
    /// <exception cref="ConfigurationException">Nothing there was scored, or the file is something else; nothing was written.</exception>
    /// <exception cref="IOException">The output is damaged, or the disk failed.</exception>
    public static string Write(string folder, string? file, ReportOptions options)
    {
        string path = file ?? Path.Combine(folder, DefaultName);
        var faults = new List<string>();
        if (options.Most < 1)
        {
            faults.Add("-n: expected 1 or more.");
        }
        if (SingleFile.Refusal(path, Encoding.UTF8.GetBytes(ReportPage.Mark), "a report") is { } refusal)
        {
            faults.Add(refusal);
        }
        if (file is not null && Path.GetDirectoryName(Path.GetFullPath(file)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) && Path.GetFileName(file) != DefaultName)
        {
            faults.Add($"{path}: in the folder of a run a report is called {DefaultName}; another file there would keep score from replacing it.");
        }
        if (faults.Count > 0)
        {
            throw new ConfigurationException(faults);
        }
        string page = ReportPage.Of(new ReportSource(FinishedRunReader.Open(folder), CardCatalogue.With(options.CardsFolder), options.Most));
        SingleFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(page)));
        return path;
    }
}
