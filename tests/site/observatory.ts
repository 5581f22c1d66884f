import { load } from "cheerio";
import type { Answer } from "./real-servers.ts";

/**
 * The score of MDN's HTTP Observatory by its published rules as of November 2026 ("Tests & Scoring"): 100 minus the penalties, plus the bonuses
 * when at least 90 is left. Only results that our responses can have are distinguished; any other counts as the worst of its test. Being on the
 * browsers' preload list (5 more) cannot be checked here.
 * @param site the response to https://<site>/, and to the same address over http
 */
export function observatory({ page: { headers, body }, plain }: { readonly page: Answer; readonly plain: Answer }): number {
  const value = (name: string): string => String(headers[name] ?? "");
  const policy = new Map(
    value("content-security-policy")
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources] as const),
  );
  const sources = [...policy.values()].flat();
  const isSafe = policy.size > 0 && !sources.some((source) => /^'unsafe-|^https?:$|^data:$|^\*$/.test(source));
  const $ = load(body.toString("utf8"));
  const foreign = $("script[src]")
    .toArray()
    .filter(({ attribs }) => !/^\/(?!\/)/.test(attribs.src ?? ""));
  const modifiers = {
    cookies: headers["set-cookie"] === undefined ? 0 : -40,
    sharing: value("access-control-allow-origin") === "" ? 0 : -50,
    policy: !isSafe ? -25 : String(policy.get("default-src")) === "'none'" ? 10 : 5,
    transport: Number(/^max-age=(\d+)/.exec(value("strict-transport-security"))?.[1] ?? 0) >= 15_768_000 ? 0 : -20,
    redirection: plain.headers.location?.startsWith("https:") === true ? 0 : -20,
    referrer: /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value("referrer-policy")) ? 5 : -5,
    integrity: foreign.length === 0 ? 0 : -50,
    types: value("x-content-type-options") === "nosniff" ? 0 : -5,
    frames: policy.has("frame-ancestors") ? 5 : /^(?:DENY|SAMEORIGIN)$/.test(value("x-frame-options")) ? 0 : -20,
    resources: /^same-(?:origin|site)$/.test(value("cross-origin-resource-policy")) ? 10 : 0,
  };
  const points = Object.values(modifiers);
  const sum = (of: readonly number[]): number => of.reduce((total, point) => total + point, 0);
  const base = 100 + sum(points.filter((point) => point < 0));
  return base < 90 ? Math.max(0, base) : base + sum(points.filter((point) => point > 0));
}
