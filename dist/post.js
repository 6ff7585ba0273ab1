import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runPost
} from "./shared.cli.post.js";
import "./shared.cli.main.post.js";
import {
  openActions,
  postBoundary,
  processHost
} from "./shared.cli.main.plan.post.js";
import "./shared.actions-cache.cli.main.plan.post.js";
import "./shared.cli.main.plan.post.store-worker.js";
import "./shared.actions-cache.cli.main.plan.post.store-worker.js";
import "./shared.all.js";

// src/post.ts
var host = processHost();
await host.runToEnd((signal) => {
  const services = openActions(host, signal);
  return postBoundary(services, () => runPost(services));
});
