using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Finds the columns of a file: flat values, and lists of texts or whole numbers in any of the shapes writers use.</summary>
/// <remarks>Source: Parquet format, LogicalTypes.md, Lists, with the rules for older files.</remarks>
sealed class SchemaMapper
{
    const string UnknownShape = "a nested shape other than a list of texts or whole numbers";
    const string UnknownType = "a type that has no counterpart here";

    readonly IReadOnlyList<SchemaElement> _elements;
    int _next = 1;
    int _leafCount;

    SchemaMapper(IReadOnlyList<SchemaElement> elements)
    {
        _elements = elements;
    }

    public List<LeafColumn> Columns { get; } = [];

    public List<ParquetUnsupportedColumn> Unsupported { get; } = [];

    /// <summary>Leaves of the whole schema, which is how many chunks each row group must have.</summary>
    public int LeafCount => _leafCount;

    public static SchemaMapper Map(IReadOnlyList<SchemaElement> elements)
    {
        if (elements.Count == 0 || elements[0].Type is not null)
            throw new ParquetFormatException("Schema: the first element is not a group, as the root must be.");
        var mapper = new SchemaMapper(elements);
        for (int i = 0; i < elements[0].ChildCount; i++)
            mapper.MapColumn();
        if (mapper._next != elements.Count)
            throw new ParquetFormatException(
                FormattableString.Invariant($"Schema: {elements.Count - mapper._next} elements belong to no group."));
        return mapper;
    }

    void MapColumn()
    {
        int start = _next;
        int firstLeaf = _leafCount;
        SkipTree();
        SchemaElement top = _elements[start];
        if (FindColumn(start, firstLeaf) is LeafColumn column)
            Columns.Add(column);
        else
            Unsupported.Add(new ParquetUnsupportedColumn(top.Name, top.Type is null ? UnknownShape : UnknownType));
    }

    // Without recursion, so that a deep schema cannot exhaust the stack.
    void SkipTree()
    {
        long open = 1;
        for (; open > 0; _next++)
        {
            if (_next == _elements.Count)
                throw new ParquetFormatException("Schema: a group has more children than there are elements.");
            SchemaElement element = _elements[_next];
            if (_next > 0 && element.Repetition is not (Repetition.Required or Repetition.Optional or Repetition.Repeated))
                throw new ParquetFormatException(FormattableString.Invariant($"Schema: element {_next} has no valid repetition."));
            open += element.ChildCount - 1;
            if (element.Type is null)
                continue;
            if (element.ChildCount > 0)
                throw new ParquetFormatException(FormattableString.Invariant($"Schema: element {_next} has both a type and children."));
            _leafCount++;
        }
    }

    LeafColumn? FindColumn(int start, int leaf)
    {
        SchemaElement top = _elements[start];
        if (top.Name.Length == 0)
            return null;
        if (top.Type is not null)
            return top.Repetition == Repetition.Repeated ? List(top, top, top, leaf) : Flat(top, leaf);
        if (!IsList(top) || _elements[start + 1] is not { Repetition: Repetition.Repeated } repeated)
            return null;
        if (repeated.Type is not null)
            return List(top, repeated, repeated, leaf);
        SchemaElement? element = repeated.ChildCount == 1 && !IsStructByName(repeated, top) ? _elements[start + 2] : null;
        return element is { Type: not null, Repetition: not Repetition.Repeated } ? List(top, repeated, element, leaf) : null;
    }

    static bool IsList(SchemaElement group) =>
        group is { ChildCount: 1, Repetition: not Repetition.Repeated }
        && (group.Logical.Kind == LogicalKind.List || (group.Logical.Kind == LogicalKind.None && group.Converted == ConvertedType.List));

    // Older writers: under these names the repeated group is itself the element, a structure with one member.
    static bool IsStructByName(SchemaElement repeated, SchemaElement list) =>
        repeated.Name == "array" || repeated.Name == list.Name + "_tuple";

    static LeafColumn? Flat(SchemaElement element, int leaf)
    {
        if (LeafKinds.Of(element) is not (ParquetType type, ValueKind kind))
            return null;
        bool isNullable = element.Repetition == Repetition.Optional;
        return new LeafColumn(new ParquetField(element.Name, type, isNullable), leaf, element, kind, 0, isNullable ? 1 : 0);
    }

    static LeafColumn? List(SchemaElement outer, SchemaElement repeated, SchemaElement element, int leaf)
    {
        (ParquetType Type, ValueKind Kind)? mapped = LeafKinds.Of(element) switch
        {
            (ParquetType.String, ValueKind.Text) => (ParquetType.ListOfString, ValueKind.Text),
            (ParquetType.Int32, ValueKind.Int32) => (ParquetType.ListOfInt64, ValueKind.Int32AsInt64),
            (ParquetType.Int64, ValueKind kind) => (ParquetType.ListOfInt64, kind),
            _ => null,
        };
        if (mapped is not (ParquetType type, ValueKind elementKind))
            return null;
        bool isNullable = outer.Repetition == Repetition.Optional;
        int elementDefinition = (isNullable ? 1 : 0) + 1;
        int maxDefinition = elementDefinition + (!ReferenceEquals(element, repeated) && element.Repetition == Repetition.Optional ? 1 : 0);
        return new LeafColumn(new ParquetField(outer.Name, type, isNullable), leaf, element, elementKind, elementDefinition, maxDefinition);
    }
}
