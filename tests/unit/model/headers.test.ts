import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "../../../_config/model/headers.ts";

const directives = (): Map<string, string> =>
  new Map(
    contentSecurityPolicy()
      .split("; ")
      .map((directive): [string, string] => [directive.split(" ")[0] ?? "", directive.slice(directive.indexOf(" ") + 1)]),
  );

describe("the policy of a page", () => {
  test("refuses everything it does not name, and everything from other sites", () => {
    const policy = directives();
    expect(policy.get("default-src")).toBe("'none'");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe-|https?:|data:|blob:|\*/);
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("require-trusted-types-for")).toBe("'script'");
  });
});

test("a page allows its inline style by hash, and no other inline style", () => {
  expect(contentSecurityPolicy(["'sha256-x'"])).toContain("; style-src 'self' 'sha256-x'; ");
  expect(directives().get("style-src")).toBe("'self'");
  expect(securityHeaders(["'sha256-x'", "'sha256-y'"])["Content-Security-Policy"]).toContain("; style-src 'self' 'sha256-x' 'sha256-y'; ");
});

test("no page may compile WebAssembly, and none names a Trusted Types policy", () => {
  expect(directives().get("script-src")).toBe("'self'");
  expect(directives().get("trusted-types")).toBe("'none'");
});

test("every answer is without a referrer, out of frames and over a secure connection", () => {
  expect(securityHeaders(["'sha256-x'"])).toMatchObject({
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Strict-Transport-Security": expect.stringMatching(/max-age=(\d{8,})/) as string,
    "Content-Security-Policy": expect.stringContaining("frame-ancestors 'none'") as string,
  });
});
