namespace ManifestScan.Link.Linkage;

/// <summary>A property of a record that two records of one person likely share: a field as it is, or a coarser form of it.</summary>
/// <param name="Name">What it is, for the run report.</param>
/// <param name="FieldMask">The fields it is made of, one bit each.</param>
/// <param name="Keys">For each row a number, or 0 for none.</param>
sealed record BlockingAtom(string Name, ulong FieldMask, uint[] Keys);
