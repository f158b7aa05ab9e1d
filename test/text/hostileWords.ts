/** Words that every plain object of JavaScript has for keys, or that something asks an object for. */
export const hostileWords = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['prototype', 'then', 'length', 'name', 'arguments', 'caller', 'call', 'apply', 'bind', 'at', 'keys', 'values'],
  ...['entries', 'get', 'set', 'has', 'size', 'add', 'delete', 'undefined', 'null', 'NaN', 'true', 'false', 'toJSON'],
];
