import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runMain
} from "./chunk-JLBXO5SI.js";
import {
  mainBoundary,
  openActions,
  processHost
} from "./chunk-YX3C6D5W.js";
import "./chunk-CPKW5JHR.js";
import "./chunk-7VP4KZIB.js";

// src/main.ts
var host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return mainBoundary(around, () => runMain(around));
});
