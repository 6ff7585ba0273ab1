import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  didYouMean,
  inputs
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";

// src/config/inputs/flags.ts
function isInputName(name, table = inputs) {
  return Object.hasOwn(table, name);
}
function isSwitch(name, table = inputs) {
  const kind = table[name]?.type.kind;
  return kind === "boolean" || kind === "boolean-or-string";
}
function unknownInputMessage(name, table = inputs) {
  return `There is no input \`${name}\`.${didYouMean(name, Object.keys(table))}`;
}

export {
  isInputName,
  isSwitch,
  unknownInputMessage
};
