import { readFileSync, writeFileSync } from 'node:fs';
import * as arrow from 'apache-arrow';
import * as wasm from 'parquet-wasm';

const types = {
  Boolean: () => new arrow.Bool(),
  Int32: () => new arrow.Int32(),
  Int64: () => new arrow.Int64(),
  Float: () => new arrow.Float32(),
  Double: () => new arrow.Float64(),
  String: () => new arrow.Utf8(),
  Date: () => new arrow.DateDay(),
  TimestampMicrosUtc: () => new arrow.TimestampMicrosecond('UTC'),
  TimestampMicrosLocal: () => new arrow.TimestampMicrosecond(),
  ListOfString: () => new arrow.List(new arrow.Field('element', new arrow.Utf8(), true)),
  ListOfInt64: () => new arrow.List(new arrow.Field('element', new arrow.Int64(), true)),
};

export async function read(file, columns) {
  const table = arrow.tableFromIPC(wasm.readParquet(new Uint8Array(readFileSync(file))).intoIPCStream());
  return columns.map((column) => {
    const vector = table.getChild(column.name);
    const expected = String(types[column.type]());
    if (String(vector.type) !== expected) throw new Error(`${column.name} is ${vector.type}, not ${expected}`);
    return vector.data.flatMap((chunk) => chunkValues(column.type, chunk));
  });
}

// Dates and timestamps are taken from the raw array: through the vector they would become rounded milliseconds.
function chunkValues(type, chunk) {
  const vector = new arrow.Vector([chunk]);
  const isRaw = type === 'Date' || type.startsWith('Timestamp');
  return Array.from({ length: chunk.length }, (_, i) => {
    if (!chunk.getValid(i)) return null;
    return isRaw ? chunk.values[i] : vector.get(i);
  });
}

export async function write(columns, values, file, { rowGroup, version, encodings, ...options }) {
  const schema = new arrow.Schema(columns.map(({ name, type, nullable }) => new arrow.Field(name, types[type](), nullable)));
  const data = columns.map(({ type }, i) => toData(type, values[i]));
  const batch = new arrow.RecordBatch(schema, arrow.makeData({ type: new arrow.Struct(schema.fields), length: values[0].length, nullCount: 0, children: data }));
  const ipc = arrow.tableToIPC(new arrow.Table(schema, batch), 'stream');
  let builder = new wasm.WriterPropertiesBuilder();
  if (rowGroup) builder = builder.setMaxRowGroupSize(rowGroup);
  if (version) builder = builder.setWriterVersion(wasm.WriterVersion[version]);
  if (options.compression) builder = builder.setCompression(wasm.Compression[options.compression]);
  if (options.pageBytes) builder = builder.setDataPageSizeLimit(options.pageBytes).setWriteBatchSize(256);
  if (options.dictionary !== undefined) builder = builder.setDictionaryEnabled(options.dictionary);
  for (const { name, type } of columns) {
    const path = { ListOfString: `${name}.list.element`, ListOfInt64: `${name}.list.element` }[type] ?? name;
    if (encodings?.[type]) builder = builder.setColumnEncoding(path, wasm.Encoding[encodings[type]]);
  }
  writeFileSync(file, wasm.writeParquet(wasm.Table.fromIPCStream(ipc), builder.build()));
}

function toData(type, values) {
  if (type === 'Date') return fixed(new arrow.DateDay(), values, Int32Array, 0);
  if (type.startsWith('Timestamp')) return fixed(types[type](), values, BigInt64Array, 0n);
  return arrow.vectorFromArray(values, types[type]()).data[0];
}

function fixed(type, values, ArrayType, zero) {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  const data = new ArrayType(values.length);
  let nullCount = 0;
  values.forEach((value, i) => {
    if (value === null) nullCount++;
    else nullBitmap[i >> 3] |= 1 << (i & 7);
    data[i] = value ?? zero;
  });
  return arrow.makeData({ type, length: values.length, nullCount, nullBitmap, data });
}
