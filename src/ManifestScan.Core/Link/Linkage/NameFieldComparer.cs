namespace ManifestScan.Link.Linkage;

/// <summary>Compares a name field; surname and given names also crosswise, for records that exchange them.</summary>
sealed class NameFieldComparer : ValueComparer
{
    internal NameFieldComparer(RecordField field, NameField names) : base(field) => Names = names;

    /// <summary>The words of the field.</summary>
    internal NameField Names { get; }

    internal override IReadOnlyList<string> LevelWords => NameLevels.Words;

    internal override IReadOnlyList<double> UsualShares => NameLevels.UsualShares;

    internal override int CompareValues(int left, int right) => Names.Compare(left, right);
}
