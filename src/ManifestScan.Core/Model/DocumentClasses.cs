namespace ManifestScan.Model;

/// <summary>Questions about document classes.</summary>
public static class DocumentClasses
{
    /// <summary>Whether the document is issued for state business.</summary>
    public static bool IsOfficial(this DocumentClass documentClass) =>
        documentClass is DocumentClass.Service or DocumentClass.Diplomatic;

    /// <summary>The class as it is written in outputs and reasons.</summary>
    public static string InWords(this DocumentClass documentClass) => documentClass.ToString().ToLowerInvariant();
}
