/**
 * Alpine reads every global when it loads, and Chromium logs a deprecation warning when `window.fence` is read. This site uses no fenced frames, so
 * the property can be deleted before Alpine loads: import this first.
 */
Reflect.deleteProperty(globalThis, "fence");
