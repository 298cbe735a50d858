using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManifestScan.Pipeline.Inspection;

/// <summary>An inspection as JSON.</summary>
public static class InspectionJson
{
    static readonly JsonSerializerOptions Names = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>An array with one object per source, keys in snake case.</summary>
    public static JsonNode Of(IReadOnlyList<InspectedSource> sources) => JsonSerializer.SerializeToNode(sources, Names)!;
}
