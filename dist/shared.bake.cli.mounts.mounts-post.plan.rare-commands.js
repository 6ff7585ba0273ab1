import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  ConfigError
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";

// src/action/plan/project-files.ts
import path from "node:path";
var othersFolders = /* @__PURE__ */ new Set(["node_modules", ".git"]);
async function projectFiles(services, git, folder) {
  const files = git === void 0 ? await walked(services, folder) : await git.files();
  if (files === void 0)
    throw new ConfigError("path: git lists no file in the folder. Write a folder whose files git knows.");
  const folders = /* @__PURE__ */ new Set([folder]);
  for (const file of files)
    for (let at = path.dirname(file); !folders.has(at) && at.length > folder.length; at = path.dirname(at))
      folders.add(at);
  return { files: new Set(files), folders };
}
async function walked(services, folder) {
  const { checkout } = services;
  const below = await checkout.subfolders(folder);
  const names = (await checkout.list(folder)).filter((name) => !below.includes(name));
  const deeper = below.filter((name) => !othersFolders.has(name));
  const found = await Promise.all(deeper.map((name) => walked(services, path.join(folder, name))));
  return [...names.map((name) => path.join(folder, name)), ...found.flat()];
}

export {
  projectFiles
};
