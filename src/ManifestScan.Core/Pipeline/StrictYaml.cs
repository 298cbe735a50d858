using System.Collections;
using System.Reflection;
using ManifestScan.Signals;
using ManifestScan.Signals.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ManifestScan.Pipeline;

/// <summary>Reads a YAML file into a record and collects every fault: unknown, missing and repeated keys, aliases, absurd sizes.</summary>
/// <remarks>Aliases are refused outright: a configuration needs none, and a few lines of them expand to gigabytes.</remarks>
static class StrictYaml
{
    /// <summary>A file larger than this holds more than the characters read, in any encoding.</summary>
    internal const long MostBytes = 4L * MostCharacters;

    const int MostCharacters = 1_000_000;
    const int MostDepth = 32;

    static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithTypeMapping<IReadOnlyList<InputRule>, List<InputRule>>()
        .WithTypeMapping<IReadOnlyList<CardExample>, List<CardExample>>()
        .WithTypeMapping<IReadOnlyList<DetectionRule>, List<DetectionRule>>()
        .WithTypeMapping<IReadOnlyDictionary<string, double>, Dictionary<string, double>>()
        .WithTypeMapping<IReadOnlyDictionary<string, string>, Dictionary<string, string>>()
        .WithTypeMapping<IReadOnlyDictionary<string, FamilyRule>, Dictionary<string, FamilyRule>>()
        .WithTypeMapping<IReadOnlyDictionary<string, SignalRule>, Dictionary<string, SignalRule>>()
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Reads a file; null when it has faults.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">How the file is called in faults.</param>
    /// <param name="faults">Receives one line per fault.</param>
    internal static T? Read<T>(string text, string name, ICollection<string> faults)
        where T : class => Guarded(text, name, faults, root =>
        {
            int before = faults.Count;
            Check(root, typeof(T), name, "", faults, isPartial: false);
            return faults.Count > before ? null : Deserializer.Deserialize<T>(text);
        });

    /// <summary>Reads a file that says a part of a record: keys may be missing, none may be unknown. Null when it has faults.</summary>
    internal static YamlMappingNode? ReadPart<T>(string text, string name, ICollection<string> faults)
        where T : class => Guarded(text, name, faults, root =>
        {
            int before = faults.Count;
            Check(root, typeof(T), name, "", faults, isPartial: true);
            return faults.Count > before ? null : root;
        });

    static T? Guarded<T>(string text, string name, ICollection<string> faults, Func<YamlMappingNode, T?> read)
        where T : class
    {
        try
        {
            if (!IsSane(text, name, faults))
            {
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
            {
                faults.Add($"{name}: expected one YAML document that is a mapping.");
                return null;
            }
            return read(root);
        }
        catch (YamlException e)
        {
            faults.Add($"{name}, line {e.Start.Line}: {Innermost(e)}");
            return null;
        }
        catch (Exception e) when (IsOfDamage(e))
        {
            faults.Add($"{name}: cannot be read as YAML.");
            return null;
        }
    }

    /// <summary>What YamlDotNet throws beside its own exception when a text is damaged in odd places.</summary>
    static bool IsOfDamage(Exception e) => e is InvalidOperationException or ArgumentException or FormatException or OverflowException;

    static bool IsSane(string text, string name, ICollection<string> faults)
    {
        if (text.Length > MostCharacters)
        {
            faults.Add($"{name}: {text.Length} characters; at most {MostCharacters} are read.");
            return false;
        }
        var parser = new Parser(new StringReader(text));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            string? fault = parser.Current switch
            {
                AnchorAlias => "aliases are not allowed",
                NodeEvent { Anchor.IsEmpty: false } => "anchors are not allowed",
                _ when depth > MostDepth => $"nested deeper than {MostDepth}",
                _ => null,
            };
            if (fault is not null)
            {
                faults.Add($"{name}, line {parser.Current.Start.Line}: {fault}.");
                return false;
            }
        }
        return true;
    }

    static void Check(YamlMappingNode node, Type type, string name, string path, ICollection<string> faults, bool isPartial)
    {
        Dictionary<string, PropertyInfo> members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite)
            .ToDictionary(p => CamelCaseNamingConvention.Instance.Apply(p.Name), StringComparer.Ordinal);
        foreach ((YamlNode key, YamlNode value) in node.Children)
        {
            string word = key is YamlScalarNode { Value: { } text } ? text : "?";
            if (!members.TryGetValue(word, out PropertyInfo? member))
            {
                faults.Add($"{name}, line {key.Start.Line}: unknown key '{path}{word}'.");
                continue;
            }
            if (IsNothing(value) && new NullabilityInfoContext().Create(member).WriteState != NullabilityState.Nullable)
            {
                faults.Add($"{name}, line {key.Start.Line}: key '{path}{word}' has no value.");
                continue;
            }
            CheckValue(value, member.PropertyType, name, $"{path}{word}", faults, isPartial);
        }
        foreach (string missing in isPartial ? [] : members.Where(m => m.Value.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)))
            .Select(m => m.Key)
            .Where(m => !node.Children.ContainsKey(new YamlScalarNode(m))))
        {
            faults.Add($"{name}, line {node.Start.Line}: key '{path}{missing}' is missing.");
        }
    }

    /// <summary>A record, or the elements of a list or dictionary; what is neither is left to the deserializer.</summary>
    static void CheckValue(YamlNode value, Type type, string name, string path, ICollection<string> faults, bool isPartial)
    {
        bool isList = type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
        Type element = isList ? type.GetGenericArguments()[^1] : type;
        bool isOurs = element.Assembly == typeof(StrictYaml).Assembly && !element.IsEnum;
        IEnumerable<(string Path, YamlNode Node)> nodes = (isList, value) switch
        {
            (true, YamlMappingNode mapping) => mapping.Children.Select(c => ($"{path}.{(c.Key as YamlScalarNode)?.Value}", c.Value)),
            (true, YamlSequenceNode sequence) => sequence.Children.Select((c, i) => (FormattableString.Invariant($"{path}[{i}]"), c)),
            _ => [(path, value)],
        };
        foreach ((string where, YamlNode child) in nodes)
        {
            if (isList && IsNothing(child))
            {
                faults.Add($"{name}, line {child.Start.Line}: key '{where}' has no value.");
            }
            else if (isOurs && child is YamlMappingNode record)
            {
                Check(record, element, name, where + ".", faults, isPartial);
            }
        }
    }

    /// <summary>Nothing written, or one of the words for it: it would become null where no null is expected.</summary>
    static bool IsNothing(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    static string Innermost(Exception e) => e.InnerException is null ? e.Message : Innermost(e.InnerException);
}
