import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders, type PolicyKind } from "../../../_config/model/headers.ts";

const directives = (kind: PolicyKind): Map<string, string> =>
  new Map(
    contentSecurityPolicy(kind)
      .split("; ")
      .map((directive): [string, string] => [directive.split(" ")[0] ?? "", directive.slice(directive.indexOf(" ") + 1)]),
  );

describe.for(["page", "search"] as const)("the policy of a %s", (kind) => {
  test("refuses everything it does not name, and everything that is not of this site", () => {
    const policy = directives(kind);
    expect(policy.get("default-src")).toBe("'none'");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|https?:|data:|blob:|\*/);
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("require-trusted-types-for")).toBe("'script'");
  });
});

test("a page takes the style it carries by its hash, and no other style of its own", () => {
  expect(contentSecurityPolicy("page", ["'sha256-x'"])).toContain("; style-src 'self' 'sha256-x'; ");
  expect(directives("page").get("style-src")).toBe("'self'");
  expect(securityHeaders(["'sha256-x'", "'sha256-y'"])["Content-Security-Policy"]).toContain("; style-src 'self' 'sha256-x' 'sha256-y'; ");
});

test("only search may compile WebAssembly, and no page names a Trusted Types policy", () => {
  expect(directives("page").get("script-src")).toBe("'self'");
  expect(directives("page").get("trusted-types")).toBe("'none'");
  expect(directives("search").get("script-src")).toBe("'self' 'wasm-unsafe-eval'");
  expect(directives("search").get("trusted-types")).toBe("'none'");
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
