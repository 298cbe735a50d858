import pl from 'nodejs-polars';

const types = {
  Boolean: pl.Bool, Int32: pl.Int32, Int64: pl.Int64, Float: pl.Float32, Double: pl.Float64, String: pl.String, Date: pl.Date,
  TimestampMicrosUtc: pl.Datetime('us', 'UTC'), TimestampMicrosLocal: pl.Datetime('us'),
  ListOfString: pl.List(pl.String), ListOfInt64: pl.List(pl.Int64),
};

// 64-bit numbers leave Polars as text: as JavaScript numbers they would be rounded.
export async function read(file, columns) {
  const frame = pl.readParquet(file);
  return columns.map((column) => {
    const series = frame.getColumn(column.name);
    if (String(series.dtype) !== String(types[column.type])) throw new Error(`${column.name} is ${series.dtype}, not ${types[column.type]}`);
    switch (column.type) {
      case 'Int64':
      case 'Int32': return series.cast(pl.String).toArray();
      case 'Date': return series.cast(pl.Int32).cast(pl.String).toArray();
      case 'TimestampMicrosUtc':
      case 'TimestampMicrosLocal': return series.cast(pl.Int64).cast(pl.String).toArray();
      case 'ListOfString': return series.toArray().map(toList);
      case 'ListOfInt64': return series.cast(pl.List(pl.String)).toArray().map(toList);
      default: return series.toArray();
    }
  });
}

export async function write(columns, values, file, options) {
  const frame = pl.DataFrame(columns.map((column, i) => toSeries(column, values[i])));
  frame.writeParquet(file, { compression: 'uncompressed', ...options });
}

function toList(value) {
  if (value === null || Array.isArray(value)) return value;
  return value.toArray();
}

function toSeries({ name, type }, values) {
  switch (type) {
    case 'Int64':
    case 'TimestampMicrosUtc':
    case 'TimestampMicrosLocal': return pl.Series(name, values.map(toText), pl.String).cast(pl.Int64, true).cast(types[type], true);
    case 'Date': return pl.Series(name, values, pl.Int32).cast(pl.Date, true);
    case 'ListOfInt64': return pl.Series(name, values.map((list) => list?.map(toText) ?? null), pl.List(pl.String)).cast(pl.List(pl.Int64), true);
    default: return pl.Series(name, values, types[type]);
  }
}

function toText(value) {
  return value === null ? null : String(value);
}
