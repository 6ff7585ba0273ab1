import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runMain
} from "./shared.cli.main.js";
import "./shared.cli.main.mounts.mounts-post.js";
import "./shared.cli.main.mounts.mounts-post.post.js";
import "./shared.bake.cli.main.js";
import "./shared.bake.cli.main.mounts.mounts-post.js";
import "./shared.bake.cli.main.mounts.mounts-post.post.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.js";
import {
  mainBoundary,
  openActions,
  processHost
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.store-worker.js";
import "./shared.all.js";

// src/main.ts
var host = processHost();
await host.runToEnd((signal) => {
  const services = openActions(host, signal);
  return mainBoundary(services, () => runMain(services));
});
