using System.Globalization;
using ManifestScan.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManifestScan.Normalize.Documents;

/// <summary>Reads the sections of the document number table strictly and collects every fault with its line.</summary>
sealed class NumberTableReader(string fileName, ICollection<string> faults)
{
    static readonly string[] Sections = ["typeCodes", "numbers", "formats"];
    static readonly string[] RowKeys = ["issuer", "issuedFrom", "issuedTo", "confidence", "source"];

    /// <summary>The rows of each section, faulty ones left out; a section is empty when it is missing or broken.</summary>
    internal Dictionary<string, List<NumberRule>> Read(string yaml)
    {
        Dictionary<string, List<NumberRule>> rows = Sections.ToDictionary(s => s, _ => new List<NumberRule>(), StringComparer.Ordinal);
        if (Root(yaml) is not { } root)
        {
            return rows;
        }
        CheckKeys(root, Sections, [], "section");
        foreach (string section in Sections.Where(s => root.Children.ContainsKey(s)))
        {
            if (root.Children[section] is not YamlSequenceNode list)
            {
                Fault(root, $"{section} must be a list of rows");
                continue;
            }
            rows[section].AddRange(list.Children.Select(node => Row(node, section)).OfType<NumberRule>());
        }
        return rows;
    }

    YamlMappingNode? Root(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException fault)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{fileName} line {fault.Start.Line}: not valid YAML: {fault.Message}"));
            return null;
        }
        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            return root;
        }
        faults.Add($"{fileName}: one document with the sections {string.Join(", ", Sections)} was expected");
        return null;
    }

    NumberRule? Row(YamlNode node, string section)
    {
        if (node is not YamlMappingNode row)
        {
            Fault(node, "a row must be a mapping");
            return null;
        }
        int before = faults.Count;
        string list = section == "typeCodes" ? "codes" : "patterns";
        CheckKeys(row, section == "formats" ? [.. RowKeys, list] : [.. RowKeys, list, "class"], ["note"], "key");
        string issuer = Issuer(row, section);
        List<string> values = Values(row, list);
        var read = new NumberRule(
            issuer, values, section == "formats" ? DocumentClass.Unknown : Class(row), Day(row, "issuedFrom"), Day(row, "issuedTo"),
            Confidence(row), NotEmpty(row, "source"), Text(row, "note"), (int)row.Start.Line);
        if (read.IssuedFrom > read.IssuedTo)
        {
            Fault(row, "issuedFrom is after issuedTo");
        }
        return faults.Count == before ? read : null;
    }

    void CheckKeys(YamlMappingNode node, string[] required, string[] optional, string what)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (YamlNode key in node.Children.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            found.Add(name);
            if (!required.Contains(name) && !optional.Contains(name))
            {
                Fault(key, $"unknown {what} '{name}'; known are {string.Join(", ", required.Concat(optional))}");
            }
        }
        foreach (string missing in required.Where(k => !found.Contains(k)))
        {
            Fault(node, $"missing {what} '{missing}'");
        }
    }

    string Issuer(YamlMappingNode row, string section)
    {
        string issuer = Text(row, "issuer") ?? "";
        bool isAny = issuer == NumberRule.AnyIssuer && section == "typeCodes";
        if (row.Children.ContainsKey("issuer") && !isAny && CountryTable.Default.ToAlpha3(issuer) != issuer)
        {
            Fault(row, "issuer must be an alpha-3 code, or \"*\" in typeCodes");
        }
        return issuer;
    }

    List<string> Values(YamlMappingNode row, string key)
    {
        if (!row.Children.TryGetValue(key, out YamlNode? node))
        {
            return [];
        }
        List<string> values = node is YamlSequenceNode list ? [.. list.Children.Select(c => (c as YamlScalarNode)?.Value ?? "")] : [];
        if (values.Count == 0 || values.Contains(""))
        {
            Fault(node, $"{key} must be a list of texts, one or more");
        }
        else if (key == "patterns")
        {
            values.Where(v => NumberPattern.Parse(v) is null).ToList().ForEach(v => Fault(node, $"'{v}' is not a pattern"));
        }
        return values;
    }

    DocumentClass Class(YamlMappingNode row)
    {
        string text = Text(row, "class") ?? "";
        DocumentClass? found = DocumentClassText.Parse(text);
        if (found is null && row.Children.ContainsKey("class"))
        {
            Fault(row, $"unknown class '{text}'; known are {string.Join(", ", DocumentClassText.All)}");
        }
        return found ?? DocumentClass.Unknown;
    }

    DocumentConfidence Confidence(YamlMappingNode row)
    {
        string? text = Text(row, "confidence");
        if (text is not ("high" or "medium") && row.Children.ContainsKey("confidence"))
        {
            Fault(row, "confidence must be high or medium");
        }
        return text == "high" ? DocumentConfidence.High : DocumentConfidence.Medium;
    }

    string NotEmpty(YamlMappingNode row, string key)
    {
        string text = Text(row, key)?.Trim() ?? "";
        if (text.Length == 0 && row.Children.ContainsKey(key))
        {
            Fault(row, $"{key} is empty");
        }
        return text;
    }

    int? Day(YamlMappingNode row, string key)
    {
        if (Text(row, key) is not { } text || text is "" or "null" or "~")
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        }
        Fault(row, $"{key} must be a day as 2017-04-01, or null");
        return null;
    }

    static string? Text(YamlMappingNode row, string key) =>
        row.Children.TryGetValue(key, out YamlNode? node) ? (node as YamlScalarNode)?.Value ?? "" : null;

    void Fault(YamlNode at, string message) =>
        faults.Add(string.Create(CultureInfo.InvariantCulture, $"{fileName} line {at.Start.Line}: {message}"));
}
