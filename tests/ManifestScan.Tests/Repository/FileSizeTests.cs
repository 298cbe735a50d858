namespace ManifestScan.Repository;

public class FileSizeTests
{
    const int MostLines = 400;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void SourceFiles_AreAtMostFourHundredLines(string folder)
    {
        List<string> files = [.. RepositoryFiles.Below(folder, "*.cs")];

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files.Select(f => (File: f, Lines: RepositoryFiles.Read(f).Split('\n').Length - 1)), f => f.Lines > MostLines);
    }
}
