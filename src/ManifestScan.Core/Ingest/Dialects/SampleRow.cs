namespace ManifestScan.Ingest.Dialects;

/// <summary>One record of a sample.</summary>
/// <param name="Line">Line on which it begins, 1-based within the sample.</param>
/// <param name="LineAfter">Line behind it.</param>
/// <param name="Cells">Its fields without quotes and outer white space.</param>
sealed record SampleRow(int Line, int LineAfter, string[] Cells)
{
    internal int Filled => Cells.Count(c => c.Length > 0);
}
