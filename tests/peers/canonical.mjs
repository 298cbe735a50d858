// The one text form of a value, in which every implementation is compared:
// whole numbers, days and microseconds as decimal strings; floats as the hexadecimal digits of their bits, any NaN as "nan".

const view = new DataView(new ArrayBuffer(8));

export function canonical(type, value) {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'Boolean': return Boolean(value);
    case 'Float': return floatText(value);
    case 'Double': return doubleText(value);
    case 'String': return value;
    case 'ListOfString': return Array.from(value, (element) => element ?? null);
    case 'ListOfInt64': return Array.from(value, (element) => (element === null || element === undefined ? null : String(element)));
    default: return String(value);
  }
}

export function parse(type, text) {
  if (text === null) return null;
  switch (type) {
    case 'Int32':
    case 'Date': return Number(text);
    case 'Float': return parseBits(text, 4);
    case 'Double': return parseBits(text, 8);
    case 'ListOfInt64': return text.map((element) => (element === null ? null : BigInt(element)));
    case 'Boolean':
    case 'String':
    case 'ListOfString': return text;
    default: return BigInt(text);
  }
}

function floatText(value) {
  if (Number.isNaN(value)) return 'nan';
  view.setFloat32(0, value);
  return view.getUint32(0).toString(16).padStart(8, '0');
}

function doubleText(value) {
  if (Number.isNaN(value)) return 'nan';
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

function parseBits(text, bytes) {
  if (text === 'nan') return NaN;
  if (bytes === 4) {
    view.setUint32(0, parseInt(text, 16));
    return view.getFloat32(0);
  }
  view.setBigUint64(0, BigInt('0x' + text));
  return view.getFloat64(0);
}
