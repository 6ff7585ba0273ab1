import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runMain
} from "./chunk-TDC4B5O3.js";
import {
  mainBoundary,
  openActions,
  processHost
} from "./chunk-J4G7HQI6.js";
import "./chunk-SYRH4S53.js";
import "./chunk-TT5USHXT.js";
import "./chunk-4YPJNWOX.js";
import "./chunk-SQ57USJF.js";
import "./chunk-7VP4KZIB.js";

// src/main.ts
var host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return mainBoundary(around, () => runMain(around));
});
