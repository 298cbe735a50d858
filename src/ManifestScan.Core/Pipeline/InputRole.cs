namespace ManifestScan.Pipeline;

/// <summary>As what an input was given.</summary>
enum InputRole
{
    /// <summary>Among the inputs; content decides.</summary>
    Input,

    /// <summary>By <c>--people</c>.</summary>
    People,

    /// <summary>By <c>--events</c>.</summary>
    Events,
}
