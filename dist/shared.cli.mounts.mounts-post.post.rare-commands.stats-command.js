import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);

// src/text/image-series.ts
function imageSeries(image) {
  const [first = "", ...others] = image.split(", ");
  return [first.replace(/(?<=[^/]):[\w.-]+$/, ""), ...others].join(", ");
}

export {
  imageSeries
};
