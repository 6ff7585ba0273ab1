import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  runAround
} from "./shared.cli.mounts.mounts-post.js";
import "./shared.cli.main.mounts.mounts-post.rare-commands.js";
import "./shared.cli.mounts.mounts-post.post.rare-commands.js";
import "./shared.cli.mounts.mounts-post.post.rare-commands.stats-command.js";
import "./shared.cli.main.mounts.mounts-post.post.rare-commands.js";
import "./shared.bake.cli.mounts.mounts-post.js";
import "./shared.bake.cli.mounts.mounts-post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import "./shared.bake.cli.mounts.mounts-post.plan.js";
import "./shared.bake.cli.mounts.mounts-post.plan.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  mainBoundary,
  openActions,
  processHost
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";
import "./shared.all.js";

// src/mounts.ts
var host = processHost();
await host.runToEnd((signal) => {
  const services = openActions(host, signal);
  return mainBoundary(services, async () => void await runAround(services));
});
