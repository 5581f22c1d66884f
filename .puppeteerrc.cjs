// pa11y-ci brings puppeteer along; the tests use an installed Chromium (tests/site/browser.ts), so none is downloaded.
module.exports = { skipDownload: true };
