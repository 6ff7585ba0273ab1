import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  errorCode
} from "./shared.actions-cache.cli.main.post.store-worker.js";
import {
  __name
} from "./shared.all.js";

// src/platform/store/entry-files.ts
import { constants } from "node:fs";
import { copyFile, link, lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
var mostEntryFiles = 130;
function isEntryFileName(name) {
  return /^(manifest\.json|(base|delta)-\d{1,4}\.tar\.(zst|gz))$/.test(name);
}
__name(isEntryFileName, "isEntryFileName");
async function entryFiles(folder) {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const stats = await lstat(join(folder, name));
      if (!stats.isFile()) throw new Error(`${name} is not a regular file`);
      if (!isEntryFileName(name)) throw new Error(`${name} is not the name of a file of a snapshot`);
      return { name, sizeBytes: stats.size };
    })
  );
}
__name(entryFiles, "entryFiles");
function totalBytes(files) {
  return files.reduce((sum, file) => sum + file.sizeBytes, 0);
}
__name(totalBytes, "totalBytes");
async function requireEmptyFolder(folder) {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`the folder ${folder} is not empty`);
}
__name(requireEmptyFolder, "requireEmptyFolder");
async function linkOrCopy(from, to) {
  try {
    await link(from, to);
  } catch (error) {
    if (!["EXDEV", "EPERM", "EACCES", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(errorCode(error)))
      throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}
__name(linkOrCopy, "linkOrCopy");
async function moveFiles(files, from, to) {
  try {
    for (const { name } of files) await moveFile(join(from, name), join(to, name));
  } catch (error) {
    await emptyFolder(to);
    throw error;
  }
}
__name(moveFiles, "moveFiles");
async function moveFile(from, to) {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    await copyFile(from, to);
  }
}
__name(moveFile, "moveFile");
async function emptyFolder(folder) {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}
__name(emptyFolder, "emptyFolder");

export {
  mostEntryFiles,
  isEntryFileName,
  entryFiles,
  totalBytes,
  requireEmptyFolder,
  linkOrCopy,
  moveFiles
};
