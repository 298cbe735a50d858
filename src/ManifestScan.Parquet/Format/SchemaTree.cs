namespace ManifestScan.Parquet.Format;

/// <summary>Turns columns into the schema elements of a file.</summary>
static class SchemaTree
{
    /// <summary>The element names of lists that the format recommends.</summary>
    public const string ListGroup = "list";
    public const string ListElement = "element";

    static readonly SchemaElement Text = new()
    {
        Name = "",
        Type = PhysicalType.ByteArray,
        Converted = ConvertedType.Utf8,
        Logical = new LogicalType(LogicalKind.Text),
    };

    public static List<SchemaElement> Of(ParquetSchema schema)
    {
        var elements = new List<SchemaElement> { new() { Name = "schema", ChildCount = schema.Fields.Count } };
        foreach (ParquetField field in schema.Fields)
        {
            if (field.Type is ParquetType.ListOfString or ParquetType.ListOfInt64)
                AddList(elements, field);
            else
                elements.Add(Leaf(field.Type) with { Name = field.Name, Repetition = RepetitionOf(field) });
        }

        return elements;
    }

    public static IReadOnlyList<string> Path(ParquetField field) =>
        field.Type is ParquetType.ListOfString or ParquetType.ListOfInt64 ? [field.Name, ListGroup, ListElement] : [field.Name];

    public static PhysicalType Physical(ParquetType type) => type switch
    {
        ParquetType.ListOfString => PhysicalType.ByteArray,
        ParquetType.ListOfInt64 => PhysicalType.Int64,
        _ => Leaf(type).Type!.Value,
    };

    static void AddList(List<SchemaElement> elements, ParquetField field)
    {
        SchemaElement leaf = Leaf(field.Type == ParquetType.ListOfString ? ParquetType.String : ParquetType.Int64);
        elements.Add(new SchemaElement
        {
            Name = field.Name,
            Repetition = RepetitionOf(field),
            ChildCount = 1,
            Converted = ConvertedType.List,
            Logical = new LogicalType(LogicalKind.List),
        });
        elements.Add(new SchemaElement { Name = ListGroup, Repetition = Repetition.Repeated, ChildCount = 1 });
        elements.Add(leaf with { Name = ListElement, Repetition = Repetition.Optional });
    }

    static Repetition RepetitionOf(ParquetField field) => field.IsNullable ? Repetition.Optional : Repetition.Required;

    // A local timestamp has no older annotation: TIMESTAMP_MICROS means UTC.
    static SchemaElement Leaf(ParquetType type) => type switch
    {
        ParquetType.Boolean => Plain(PhysicalType.Boolean),
        ParquetType.Int32 => Plain(PhysicalType.Int32),
        ParquetType.Int64 => Plain(PhysicalType.Int64),
        ParquetType.Float => Plain(PhysicalType.Float),
        ParquetType.Double => Plain(PhysicalType.Double),
        ParquetType.String => Text,
        ParquetType.Date => Plain(PhysicalType.Int32) with { Converted = ConvertedType.Date, Logical = new(LogicalKind.Date) },
        ParquetType.TimestampMicrosUtc => Timestamp(true) with { Converted = ConvertedType.TimestampMicros },
        ParquetType.TimestampMicrosLocal => Timestamp(false),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    static SchemaElement Plain(PhysicalType type) => new() { Name = "", Type = type };

    static SchemaElement Timestamp(bool isUtc) =>
        Plain(PhysicalType.Int64) with { Logical = new LogicalType(LogicalKind.Timestamp, TimeUnit.Micros, isUtc) };
}
