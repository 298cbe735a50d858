namespace ManifestScan.Model;

/// <summary>A dated event given by the user.</summary>
/// <param name="Source">Index of the source.</param>
/// <param name="Line">Line in the source, 1-based.</param>
/// <param name="FirstDay">First day, days since 1970-01-01.</param>
/// <param name="LastDay">Last day; equal to the first when only one is given.</param>
/// <param name="Place">Airport, city or country as read, or null.</param>
/// <param name="Label">What it was, or null.</param>
public sealed record DatedEvent(int Source, int Line, int FirstDay, int LastDay, string? Place, string? Label);
