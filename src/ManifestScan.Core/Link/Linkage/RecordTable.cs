namespace ManifestScan.Link.Linkage;

/// <summary>The records to link: one table, or two below each other.</summary>
/// <param name="Fields">The compared fields, at most <see cref="AgreementPattern.MostFields"/>.</param>
/// <param name="RowCount">Rows of both.</param>
/// <param name="LeftCount">Rows of the left table; the same as <paramref name="RowCount"/> for one table.</param>
sealed record RecordTable(IReadOnlyList<RecordField> Fields, int RowCount, int LeftCount)
{
    /// <summary>Whether rows of one table are compared with those of another only.</summary>
    internal bool IsTwoTables => LeftCount < RowCount;

    /// <summary>Number of pairs there are to compare.</summary>
    internal double PairCount => IsTwoTables ? (double)LeftCount * (RowCount - LeftCount) : RowCount * (RowCount - 1.0) / 2;

    /// <summary>Whether two rows are a pair.</summary>
    internal bool IsPair(int left, int right) => !IsTwoTables || (left < LeftCount) != (right < LeftCount);
}
