import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runMain
} from "./chunk-GXDKJFPA.js";
import {
  mainBoundary,
  openActions,
  processHost
} from "./chunk-PVMSCVH3.js";
import "./chunk-5WBBMXGI.js";
import "./chunk-7VP4KZIB.js";

// src/main.ts
var host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return mainBoundary(around, () => runMain(around));
});
