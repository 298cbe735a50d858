import { DuckDBDateValue, DuckDBInstance, DuckDBTimestampTZValue, DuckDBTimestampValue, LIST, BIGINT, VARCHAR, listValue } from '@duckdb/node-api';

const sqlTypes = {
  Boolean: 'BOOLEAN', Int32: 'INTEGER', Int64: 'BIGINT', Float: 'FLOAT', Double: 'DOUBLE', String: 'VARCHAR', Date: 'DATE',
  TimestampMicrosUtc: 'TIMESTAMPTZ', TimestampMicrosLocal: 'TIMESTAMP', ListOfString: 'VARCHAR[]', ListOfInt64: 'BIGINT[]',
};

const plain = {
  Date: (value) => value.days,
  TimestampMicrosUtc: (value) => value.micros,
  TimestampMicrosLocal: (value) => value.micros,
  ListOfString: (value) => value.items,
  ListOfInt64: (value) => value.items,
};

export async function read(file, columns) {
  const connection = await connect();
  const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
  const types = result.columnTypes().map(String);
  columns.forEach((column, i) => {
    const expected = sqlTypes[column.type].replace('TIMESTAMPTZ', 'TIMESTAMP WITH TIME ZONE');
    if (types[i] !== expected) throw new Error(`${column.name} is ${types[i]}, not ${expected}`);
  });
  const values = result.getColumns();
  return columns.map((column, i) => (values[i] ?? []).map((value) => (value === null || !plain[column.type] ? value : plain[column.type](value))));
}

export async function write(columns, values, file, options) {
  const connection = await connect();
  const list = columns.map((column) => `"${column.name}" ${sqlTypes[column.type]}${column.nullable ? '' : ' NOT NULL'}`);
  await connection.run(`CREATE TABLE t (${list.join(', ')})`);
  const appender = await connection.createAppender('t');
  for (let row = 0; row < values[0].length; row++) {
    columns.forEach((column, i) => append(appender, column.type, values[i][row]));
    appender.endRow();
  }
  appender.closeSync();
  const settings = Object.entries(options).map(([name, value]) => `, ${name} ${value}`).join('');
  await connection.run(`COPY t TO '${file}' (FORMAT parquet${settings})`);
}

export async function query(file, sql) {
  const connection = await connect();
  await connection.run(`COPY (${sql}) TO '${file}' (FORMAT parquet)`);
}

function append(appender, type, value) {
  if (value === null) return appender.appendNull();
  switch (type) {
    case 'Boolean': return appender.appendBoolean(value);
    case 'Int32': return appender.appendInteger(value);
    case 'Int64': return appender.appendBigInt(value);
    case 'Float': return appender.appendFloat(value);
    case 'Double': return appender.appendDouble(value);
    case 'String': return appender.appendVarchar(value);
    case 'Date': return appender.appendDate(new DuckDBDateValue(value));
    case 'TimestampMicrosUtc': return appender.appendTimestampTZ(new DuckDBTimestampTZValue(value));
    case 'TimestampMicrosLocal': return appender.appendTimestamp(new DuckDBTimestampValue(value));
    case 'ListOfString': return appender.appendList(listValue(value), LIST(VARCHAR));
    default: return appender.appendList(listValue(value), LIST(BIGINT));
  }
}

async function connect() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
}
