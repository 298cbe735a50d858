namespace ManifestScan.Ingest;

public sealed class InputDiscoveryTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifestscan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Find_FoldersFilesAndGlobs_GiveOneOrder()
    {
        Write("b.csv", "in/a.csv", "in/deep/c.csv", "in/.hidden.csv", "in/~$open.csv");

        InputListing listing = InputDiscovery.Find([At("in"), At("b.csv"), At("in/**/*.csv"), At("b.csv")], new ReadLimits());
        InputListing reversed = InputDiscovery.Find([At("b.csv"), At("in")], new ReadLimits());

        Assert.Equal(["b.csv", "in/a.csv", "in/deep/c.csv"], listing.Sources.Select(s => s.Name));
        Assert.Equal(listing.Sources.Select(s => (s.Index, s.Name, s.Length)), reversed.Sources.Select(s => (s.Index, s.Name, s.Length)));
        Assert.Empty(listing.Faults);
        Assert.Contains(".hidden.csv is hidden and was not read.", listing.Notes);
    }

    [Fact]
    public void Find_MissingInputs_AreAllSaid()
    {
        Write("a.csv");

        InputListing listing = InputDiscovery.Find([At("no.csv"), At("a.csv"), At("*.tsv"), At("nowhere/*.csv")], new ReadLimits());

        Assert.Equal(3, listing.Faults.Count);
    }

    [Fact]
    public void Find_OwnOutput_IsLeftOut()
    {
        Write("a.csv", "out/scores.csv", "other/run.json");
        File.WriteAllText(At("out/run.json"), """{ "program": "manifestscan" }""");

        InputListing listing = InputDiscovery.Find([_folder.FullName], new ReadLimits());

        Assert.Equal(["a.csv", "other/run.json"], listing.Sources.Select(s => s.Name));
        Assert.Equal(["out holds an output of this program and was not read."], listing.Notes);
    }

    [Fact]
    public void Find_NameWithControlCharacters_IsShownHarmless()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        Write("a\u001b[31m.csv");

        Assert.Equal("a?[31m.csv", Assert.Single(InputDiscovery.Find([_folder.FullName], new ReadLimits()).Sources).Name);
    }

    string At(string name) => Path.Combine(_folder.FullName, name);

    void Write(params string[] names)
    {
        foreach (string name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
            File.WriteAllText(At(name), "surname\nAALTO\n");
        }
    }
}
