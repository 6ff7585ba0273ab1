import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runPost
} from "./chunk-ZRZH5E4C.js";
import {
  openActions,
  postBoundary,
  processHost
} from "./chunk-ZF4MEFKD.js";
import "./chunk-CPKW5JHR.js";
import "./chunk-7VP4KZIB.js";

// src/post.ts
var host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return postBoundary(around, () => runPost(around));
});
