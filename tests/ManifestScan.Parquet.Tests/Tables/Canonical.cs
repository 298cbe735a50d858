using System.Globalization;
using System.Text.Json.Nodes;

namespace ManifestScan.Parquet.Tests.Tables;

/// <summary>The one text form of a value in which every implementation is compared; the twin of tests/peers/canonical.mjs.</summary>
static class Canonical
{
    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        bool flag => JsonValue.Create(flag),
        int number => Text(number.ToString(CultureInfo.InvariantCulture)),
        long number => Text(number.ToString(CultureInfo.InvariantCulture)),
        float number => float.IsNaN(number) ? Text("nan") : Text(FormattableString.Invariant($"{BitConverter.SingleToUInt32Bits(number):x8}")),
        double number => double.IsNaN(number) ? Text("nan") : Text(FormattableString.Invariant($"{BitConverter.DoubleToUInt64Bits(number):x16}")),
        string text => Text(text),
        string?[] texts => new JsonArray(texts.Select(text => text is null ? null : Text(text)).ToArray()),
        long?[] numbers => new JsonArray(numbers.Select(number => Of(number)).ToArray()),
        _ => throw new ArgumentException($"No canonical form for {value.GetType().Name}."),
    };

    static JsonValue Text(string text) => JsonValue.Create(text);
}
