namespace ManifestScan.Model;

/// <summary>Questions about document classes.</summary>
public static class DocumentClasses
{
    /// <summary>Whether the document is issued for state business, public affairs of provinces and state companies included.</summary>
    public static bool IsOfficial(this DocumentClass documentClass) =>
        documentClass is DocumentClass.Service or DocumentClass.Diplomatic or DocumentClass.Official or DocumentClass.PublicAffairs;

    /// <summary>The class as it is written in reasons: "public affairs".</summary>
    public static string InWords(this DocumentClass documentClass) => DocumentClassText.Of(documentClass).Replace('_', ' ');
}
