using Spectre.Console;

namespace ManifestScan.Cli.Commands;

/// <summary>The two streams of the program.</summary>
static class Terminal
{
    const int WidthOfFiles = 132;

    /// <summary>Standard output; wide when it goes to a file, so that tables are not broken.</summary>
    internal static IAnsiConsole Output()
    {
        // A file, or whatever else stands in for the terminal, gets text alone.
        bool isText = Console.IsOutputRedirected || Console.Out is StringWriter;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out),
            Ansi = isText ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isText ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthOfFiles;
        }
        return console;
    }

    /// <summary>A text without control characters: nothing a record contains may act in a terminal.</summary>
    internal static string Safe(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
