import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);

// src/platform/machine/read-tar.ts
import { ReadableStream } from "node:stream/web";
async function readTar(bytes, onFile) {
  await readTarEntries(bytes, async (entry) => {
    if (entry.type === "file") await onFile(entry);
  });
}
async function readTarEntries(bytes, onEntry) {
  const { createTarDecoder } = await import("./modern-tar.js");
  for await (const entry of ReadableStream.from(bytes).pipeThrough(createTarDecoder({ strict: true }))) {
    const { name, type = "file", size, pax = {} } = entry.header;
    let readBytes = 0;
    const content = async function* () {
      for await (const chunk of entry.body) {
        readBytes += chunk.length;
        yield chunk;
      }
      if (readBytes !== size) throw new Error(`${name} ends after ${readBytes} of ${size} bytes`);
    };
    await onEntry({ name, type, sizeBytes: size, attributes: Object.keys(pax), content: content() });
    if (!entry.body.locked) await entry.body.cancel();
  }
}

export {
  readTar,
  readTarEntries
};
