namespace ManifestScan.Link.Linkage;

/// <summary>One pass of blocking: records with one key are compared.</summary>
/// <param name="Name">The properties the key is made of.</param>
/// <param name="Keys">For each row the key, or 0 for none.</param>
sealed record BlockingPass(string Name, uint[] Keys);
