import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runPost
} from "./chunk-Q2WFUNNX.js";
import {
  openActions,
  postBoundary,
  processHost
} from "./chunk-PVMSCVH3.js";
import "./chunk-5WBBMXGI.js";
import "./chunk-7VP4KZIB.js";

// src/post.ts
var host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return postBoundary(around, () => runPost(around));
});
