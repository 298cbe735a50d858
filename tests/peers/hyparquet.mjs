import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetWriteFile } from 'hyparquet-writer';

// The default parsers make Date objects, which have milliseconds only.
const parsers = {
  timestampFromMilliseconds: (millis) => millis * 1000n,
  timestampFromMicroseconds: (micros) => micros,
  timestampFromNanoseconds: (nanos) => nanos / 1000n,
  dateFromDays: (days) => days,
  stringFromBytes: (bytes) => bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes),
};

export async function read(file, columns) {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file: buffer, parsers, compressors });
  return columns.map((column) => rows.map((row) => row[column.name]));
}

const leaves = {
  Boolean: { type: 'BOOLEAN' },
  Int32: { type: 'INT32' },
  Int64: { type: 'INT64' },
  Float: { type: 'FLOAT' },
  Double: { type: 'DOUBLE' },
  String: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  Date: { type: 'INT32', converted_type: 'DATE' },
  TimestampMicrosUtc: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' } },
  TimestampMicrosLocal: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MICROS' } },
};

export async function write(columns, values, file, { encodings, ...options }) {
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elements)];
  const columnData = columns.map((column, i) => ({ name: column.name, data: values[i], encoding: encodings?.[column.type] }));
  parquetWriteFile({ filename: file, schema, columnData, ...options });
}

function elements({ name, type, nullable }) {
  const repetition = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (!type.startsWith('ListOf')) return [{ name, repetition_type: repetition, ...leaves[type] }];
  return [
    { name, repetition_type: repetition, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...leaves[type.slice('ListOf'.length)] },
  ];
}
