/**
 * Alpine reads every global when it loads, and Chromium writes a warning when somebody reads `window.fence`, which it is about to take
 * away. This site frames nothing, so it can be gone before Alpine looks: import this first.
 */
Reflect.deleteProperty(globalThis, "fence");
