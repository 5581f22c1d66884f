export { browserFlags, findBrowser, findFirefox, launchBrowser } from "../../_config/publish/books/browser.ts";
