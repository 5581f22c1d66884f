export { browserFlags, findBrowser, launchBrowser } from "../../_config/books/browser.ts";
