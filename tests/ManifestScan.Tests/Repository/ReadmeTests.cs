using System.Text;
using System.Text.RegularExpressions;
using ManifestScan.Cli;

namespace ManifestScan.Repository;

/// <summary>The first code block of the README is what its commands really print. UPDATE_DOCS=1 writes it anew.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    const string Indent = "    ";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FirstCodeBlock_IsWhatTheCommandsPrint()
    {
        string readme = RepositoryFiles.Read("README.md");
        string stated = Block().Match(readme).Value;
        Assert.Contains("$ ", stated, StringComparison.Ordinal);
        Directory.CreateSymbolicLink(_folder["data-samples"], RepositoryFiles.FullPath("data-samples"));

        string found = Transcript(stated);
        if (RepositoryFiles.IsUpdate("UPDATE_DOCS"))
        {
            RepositoryFiles.Write("README.md", readme.Replace(stated, found));
            return;
        }
        Assert.Equal(stated, found);
    }

    [Fact]
    public void Readme_SaysTheSentenceAndIsShort()
    {
        string readme = RepositoryFiles.Read("README.md");

        Assert.Contains("A score is a reason to look, not a finding", readme, StringComparison.Ordinal);
        Assert.InRange(readme.Split('\n').Length, 20, 200);
    }

    /// <summary>Every command with what it prints; commands that are not ours (git, cd, dotnet build) stand as they are.</summary>
    string Transcript(string stated)
    {
        var text = new StringBuilder();
        bool isOurs = false;
        foreach (string line in stated.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Indent + "$ ", StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                Match command = Ours().Match(line);
                isOurs = command.Success;
                text.Append(isOurs ? Printed(command.Groups["args"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : "");
            }
            else if (!isOurs)
            {
                text.Append(line).Append('\n');
            }
        }
        return text.ToString();
    }

    string Printed(string[] args)
    {
        Ended ended = BuiltProgram.Run(_folder.FullPath, new Dictionary<string, string>(), args).Expect(0);
        return string.Concat(ended.Out.TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? "\n" : (Indent + l).TrimEnd() + "\n"));
    }

    [GeneratedRegex(@"^    [^\n]*\n(^    [^\n]*\n|^\n(?=    ))*", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\$ (manifestscan|dotnet run .*?--) (?<args>.*)$")]
    private static partial Regex Ours();
}
