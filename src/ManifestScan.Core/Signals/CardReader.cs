using ManifestScan.Signals.Rules;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ManifestScan.Signals;

/// <summary>Reads cards strictly: unknown, missing and repeated keys fail.</summary>
static class CardReader
{
    static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithTypeMapping<IReadOnlyList<int>, List<int>>()
        .WithTypeMapping<IReadOnlyList<CardExample>, List<CardExample>>()
        .WithTypeMapping<IReadOnlyList<DetectionRule>, List<DetectionRule>>()
        .WithTypeMapping<IReadOnlyDictionary<string, double>, Dictionary<string, double>>()
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    /// <exception cref="YamlDotNet.Core.YamlException">The text is no card.</exception>
    internal static SignalCard Read(string yaml) => Yaml.Deserialize<SignalCard>(yaml);
}
