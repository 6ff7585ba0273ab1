// Loaded with NODE_OPTIONS=--require: object storage of Azure's name is on this machine.
const dns = require('node:dns');

const { lookup } = dns;

dns.lookup = (hostname, options, callback) =>
  lookup(hostname.endsWith('.blob.core.windows.net') ? '127.0.0.1' : hostname, options, callback);
