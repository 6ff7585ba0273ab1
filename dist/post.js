import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runPost
} from "./chunk-6UCWRPW2.js";
import {
  openActions,
  postBoundary,
  processHost
} from "./chunk-J4G7HQI6.js";
import "./chunk-SYRH4S53.js";
import "./chunk-4YPJNWOX.js";
import "./chunk-SQ57USJF.js";
import "./chunk-7VP4KZIB.js";

// src/post.ts
var host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return postBoundary(around, () => runPost(around));
});
