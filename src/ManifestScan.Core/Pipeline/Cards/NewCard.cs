using ManifestScan.Signals;

namespace ManifestScan.Pipeline.Cards;

/// <summary>Writes the files that a new signal begins with.</summary>
public static class NewCard
{
    /// <summary>A card without code, as FOLDER/family/name.yaml.</summary>
    /// <returns>The files written.</returns>
    /// <exception cref="ConfigurationException">The id is wrong or taken, or a file is there; nothing was written.</exception>
    public static IReadOnlyList<string> Write(string id, string folder) =>
        Write(id, [(Path.Combine(folder, id.Replace('.', '/') + ".yaml"), CardTemplates.Card)], []);

    /// <summary>Code, card, test and page of a signal in a source tree of this program.</summary>
    /// <returns>The files written.</returns>
    /// <exception cref="ConfigurationException">The id is wrong or taken, there is no source tree, or a file is there; nothing was written.</exception>
    public static IReadOnlyList<string> WriteCode(string id, string root)
    {
        string path = id.Replace('.', '/');
        string code = string.Join('/', path.Split('/').Select(Pascal));
        return Write(
            id,
            [
                (Path.Combine(root, $"src/ManifestScan.Core/Signals/{code}.cs"), CardTemplates.Code),
                (Path.Combine(root, $"pipelines/signals/{path}.yaml"), CardTemplates.CodeCard),
                (Path.Combine(root, $"tests/ManifestScan.Tests/Signals/{code}Tests.cs"), CardTemplates.Test),
                (Path.Combine(root, $"docs/signals/{path}.md"), CardFolder.Id().IsMatch(id) ? SignalPage.Markdown(CardReader.Read(Filled(CardTemplates.CodeCard, id))) : ""),
            ],
            File.Exists(Path.Combine(root, "ManifestScan.sln")) ? [] : [$"{root}: holds no source tree of manifestscan (ManifestScan.sln)."]);
    }

    static List<string> Write(string id, List<(string Path, string Text)> files, IEnumerable<string> faults)
    {
        List<string> all = [.. faults];
        if (!CardFolder.Id().IsMatch(id))
        {
            all.Add($"{id}: expected family.name in lower-case letters, digits and hyphens.");
        }
        if (SignalCatalogue.Default.Find(id) is not null)
        {
            all.Add($"{id}: is a signal of the program.");
        }
        all.AddRange(files.Where(f => File.Exists(f.Path)).Select(f => $"{f.Path}: exists."));
        if (all.Count > 0)
        {
            throw new ConfigurationException(all);
        }
        foreach ((string path, string text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Filled(text, id));
        }
        return [.. files.Select(f => f.Path)];
    }

    static string Filled(string template, string id)
    {
        string[] parts = [.. id.Split('.').Select(Pascal)];
        return template.Replace("{ID}", id, StringComparison.Ordinal)
            .Replace("{FAMILY}", parts[0], StringComparison.Ordinal)
            .Replace("{NAME}", parts[^1], StringComparison.Ordinal);
    }

    static string Pascal(string kebab) =>
        string.Concat(kebab.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
