export { browserFlags, findBrowser, launchBrowser } from "../../_config/publish/books/browser.ts";
