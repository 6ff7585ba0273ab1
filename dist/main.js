import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runMain
} from "./shared.cli.main.js";
import "./shared.actions-cache.cli.main.js";
import "./shared.cli.main.post.js";
import "./shared.cli.main.plan.js";
import {
  mainBoundary,
  openActions,
  processHost
} from "./shared.cli.main.plan.post.js";
import "./shared.actions-cache.cli.main.plan.post.js";
import "./shared.cli.main.plan.post.store-worker.js";
import "./shared.actions-cache.cli.main.plan.post.store-worker.js";
import "./shared.all.js";

// src/main.ts
var host = processHost();
await host.runToEnd((signal) => {
  const services = openActions(host, signal);
  return mainBoundary(services, () => runMain(services));
});
