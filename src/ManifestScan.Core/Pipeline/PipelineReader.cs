using YamlDotNet.RepresentationModel;

namespace ManifestScan.Pipeline;

/// <summary>Reads a pipeline, with what it extends.</summary>
/// <remarks>
/// A pipeline that extends another says only what differs: mappings are joined key by key, everything else is replaced. A number that
/// differs needs a reason of its own, because the reason of the other is about the other number.
/// </remarks>
sealed class PipelineReader(ICollection<string> faults)
{
    const int MostSteps = 4;

    static readonly string[] NotInherited = ["name", "extends", "leavesOut"];
    static readonly string[] Numbers = ["weight", "capBits"];

    readonly List<PipelineDifference> _differences = [];

    /// <summary>Where the pipeline differs from what it extends.</summary>
    internal IReadOnlyList<PipelineDifference> Differences => _differences;

    /// <summary>Reads a pipeline by its file or the name of an embedded one; null when it has faults.</summary>
    internal PipelineFile? Read(string nameOrPath)
    {
        if (Text(nameOrPath) is not { } text)
        {
            return null;
        }
        if (!Extends(text, nameOrPath))
        {
            PipelineFile? whole = StrictYaml.Read<PipelineFile>(text, nameOrPath, faults);
            if (whole?.LeavesOut.Count > 0)
            {
                faults.Add($"{nameOrPath}: leavesOut: goes with extends alone.");
            }
            return whole;
        }
        return Joined(nameOrPath, text, MostSteps) is { } joined ? StrictYaml.Read<PipelineFile>(Written(joined), $"{nameOrPath} with what it extends", faults) : null;
    }

    YamlMappingNode? Joined(string nameOrPath, string text, int steps)
    {
        int before = faults.Count;
        YamlMappingNode? own = StrictYaml.ReadPart<PipelineFile>(text, nameOrPath, faults);
        if (own is null || !own.Children.TryGetValue("extends", out YamlNode? extends))
        {
            return own;
        }
        if (steps == 0 || extends is not YamlScalarNode { Value: { Length: > 0 } named })
        {
            faults.Add(steps == 0 ? $"{nameOrPath}: extends more than {MostSteps} pipelines, or itself." : $"{nameOrPath}: extends: expected the name of a pipeline or a file.");
            return null;
        }
        string other = Beside(nameOrPath, named);
        YamlMappingNode? whole = Text(other) is { } otherText ? Joined(other, otherText, steps - 1) : null;
        if (whole is null)
        {
            return null;
        }
        string name = own.Children.TryGetValue("name", out YamlNode? given) && given is YamlScalarNode { Value: { } word } ? word : nameOrPath;
        RequireReasons(own, nameOrPath);
        Join(whole, own, name, "");
        LeaveOut(whole, own, name, nameOrPath);
        return faults.Count == before ? whole : null;
    }

    /// <summary>Puts what differs into the pipeline extended.</summary>
    void Join(YamlMappingNode whole, YamlMappingNode own, string name, string path)
    {
        foreach ((YamlNode key, YamlNode value) in own.Children)
        {
            string word = ((YamlScalarNode)key).Value!;
            whole.Children.TryGetValue(key, out YamlNode? was);
            if (was is YamlMappingNode inner && value is YamlMappingNode changed)
            {
                Join(inner, changed, name, $"{path}{word}.");
                continue;
            }
            whole.Children[key] = value;
            if (path.Length > 0 || !NotInherited.Contains(word))
            {
                Note(value, was, name, $"{path}{word}");
            }
        }
        if (path.Length == 0)
        {
            whole.Children.Remove("extends");
        }
    }

    void Note(YamlNode value, YamlNode? was, string name, string path)
    {
        if (value is YamlMappingNode mapping)
        {
            foreach ((YamlNode key, YamlNode inner) in mapping.Children)
            {
                Note(inner, null, name, $"{path}.{((YamlScalarNode)key).Value}");
            }
        }
        else if (!path.EndsWith(".because", StringComparison.Ordinal))
        {
            _differences.RemoveAll(d => d.Key == path);
            _differences.Add(new PipelineDifference(path, name, Words(value), was is null ? null : Words(was)));
        }
    }

    void LeaveOut(YamlMappingNode whole, YamlMappingNode own, string name, string file)
    {
        if (!own.Children.TryGetValue("leavesOut", out YamlNode? list) || list is not YamlSequenceNode ids)
        {
            return;
        }
        // Signals that are no mapping are a fault of their own, told when the whole is read.
        IDictionary<YamlNode, YamlNode> signals = whole.Children.TryGetValue("signals", out YamlNode? node) && node is YamlMappingNode mapping
            ? mapping.Children
            : new Dictionary<YamlNode, YamlNode>();
        foreach (string id in ids.Children.OfType<YamlScalarNode>().Select(n => n.Value!))
        {
            if (!signals.Remove(new YamlScalarNode(id)))
            {
                faults.Add($"{file}: leavesOut names {id}, which the pipeline extended does not run.");
            }
            _differences.Add(new PipelineDifference($"signals.{id}", name, "left out", "runs"));
        }
    }

    void RequireReasons(YamlMappingNode own, string file)
    {
        foreach (string section in new[] { "signals", "families" })
        {
            if (own.Children.TryGetValue(section, out YamlNode? node) && node is YamlMappingNode entries)
            {
                foreach ((YamlNode key, YamlNode value) in entries.Children.Where(e => e.Value is YamlMappingNode m
                    && Numbers.Any(n => m.Children.ContainsKey(n)) && !m.Children.ContainsKey("because")))
                {
                    faults.Add($"{file}, line {value.Start.Line}: {section}.{((YamlScalarNode)key).Value} differs and says not why; expected 'because'.");
                }
            }
        }
    }

    string? Text(string nameOrPath)
    {
        if (EmbeddedPipelines.Text($"pipelines/{nameOrPath}.yaml") is { } embedded)
        {
            return embedded;
        }
        if (!File.Exists(nameOrPath))
        {
            faults.Add($"{nameOrPath}: neither a pipeline file nor one of {string.Join(", ", EmbeddedPipelines.Names)}.");
            return null;
        }
        long bytes = new FileInfo(nameOrPath).Length;
        if (bytes > StrictYaml.MostBytes)
        {
            faults.Add(FormattableString.Invariant($"{nameOrPath}: {bytes} bytes; at most {StrictYaml.MostBytes} are read."));
            return null;
        }
        return File.ReadAllText(nameOrPath);
    }

    /// <summary>An embedded pipeline, or a file beside the one that extends it.</summary>
    static string Beside(string file, string other) => EmbeddedPipelines.Names.Contains(other) || Path.GetDirectoryName(file) is not { Length: > 0 } folder
        ? other
        : Path.Combine(folder, other);

    // Also by the letters at the margin, so that a faulty file that extends another is not asked for everything it leaves to that.
    static bool Extends(string text, string name) => text.Split('\n').Any(line => line.StartsWith("extends:", StringComparison.Ordinal))
        || (StrictYaml.ReadPart<PipelineFile>(text, name, [])?.Children.ContainsKey("extends") ?? false);

    static string Words(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlSequenceNode sequence => $"[{string.Join(", ", sequence.Children.Select(Words))}]",
        YamlMappingNode mapping => $"{mapping.Children.Count} keys",
        _ => "",
    };

    static string Written(YamlMappingNode root)
    {
        using var text = new StringWriter();
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString();
    }
}
