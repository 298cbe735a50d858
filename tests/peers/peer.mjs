// node peer.mjs dump  PEER FILE.parquet COLUMNS.json             -> rows as JSON lines on stdout
// node peer.mjs write PEER ROWS.jsonl   COLUMNS.json FILE.parquet OPTIONS
// node peer.mjs query PEER FILE.parquet SQL                      -> the result of a query as a file
// COLUMNS is [{name, type, nullable}, ...] with the type names of ParquetType; OPTIONS is JSON, its members are the peer's own.
import { readFileSync, writeSync } from 'node:fs';
import { canonical, parse } from './canonical.mjs';

const [verb, peerName, input, columnsFile, output, options] = process.argv.slice(2);
const peer = await import(`./${peerName}.mjs`);

if (verb === 'query') {
  await peer.query(input, columnsFile);
  process.exit(0);
}

const columns = JSON.parse(readFileSync(columnsFile, 'utf8'));
if (verb === 'dump') {
  const values = await peer.read(input, columns);
  const lines = [];
  for (let row = 0; row < (values[0]?.length ?? 0); row++) {
    lines.push(JSON.stringify(columns.map((column, i) => canonical(column.type, values[i][row]))) + '\n');
  }
  writeAll(lines.join(''));
} else {
  const lines = readFileSync(input, 'utf8').split('\n').filter((line) => line.length > 0).map((line) => JSON.parse(line));
  const values = columns.map((column, i) => lines.map((line) => parse(column.type, line[i])));
  await peer.write(columns, values, output, JSON.parse(options));
}

// A pipe takes only part of a large text at a time, and process.exit would drop the rest.
function writeAll(text) {
  const bytes = Buffer.from(text, 'utf8');
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(1, bytes, sent);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

process.exit(0);
