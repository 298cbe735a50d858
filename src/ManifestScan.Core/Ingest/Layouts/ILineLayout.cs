namespace ManifestScan.Ingest.Layouts;

/// <summary>Reads a fixed layout line by line into rows.</summary>
interface ILineLayout
{
    /// <summary>Takes the next line.</summary>
    /// <param name="line">Its text without the line end.</param>
    /// <param name="number">Its number, 1-based.</param>
    void Take(string line, long number);

    /// <summary>The text has ended.</summary>
    void End();
}
