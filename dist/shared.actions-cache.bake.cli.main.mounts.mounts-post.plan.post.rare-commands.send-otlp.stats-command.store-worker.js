import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);

// src/platform/error-text.ts
function errorText(error) {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
function diskErrorText(error, folder) {
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return `no space left in ${folder}`;
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return `${folder} may not be written (${errorText(error)})`;
    default:
      return errorText(error);
  }
}

export {
  errorText,
  errorCode,
  diskErrorText
};
