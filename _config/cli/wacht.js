import { readFile } from "node:fs/promises";
import { request } from "node:https";
import { fileURLToPath } from "node:url";

/*
 * `node _config/cli/wacht.js https://<naam> [--certificaat <bestand>]`: checks a site from outside, as a reader would, and reports what is out of
 * date or about to expire. Needs nothing but Node, so it can run anywhere: on the server, on another machine, in CI. Exit 0: all is well. Exit 1:
 * somebody has to do something, and a line says what. Exit 2: the site could not be checked.
 */

/** How many days before an end date a warning is given. */
const notice = { certificate: 14, securityText: 30, facts: 14 };

/**
 * @typedef {object} Seen what was fetched from a site
 * @property {unknown} status the content of status.json
 * @property {string} securityText
 * @property {Date} certificateUntil
 */

/**
 * @param {Seen} seen
 * @param {Date} now
 * @returns {string[]} the problems that somebody has to solve
 */
export function worries({ status, securityText, certificateUntil }, now) {
  const today = dayIn(now);
  const said = [];
  const { gebouwd, verloopt } = /** @type {{ gebouwd?: unknown, verloopt?: unknown }} */ (
    typeof status === "object" && status !== null ? status : {}
  );
  if (typeof gebouwd !== "string") said.push("status.json zegt niet van welke dag de site is.");
  else if (gebouwd < daysFrom(today, -1))
    said.push(`De site is van ${gebouwd}: de nachtelijke uitgave is uitgebleven. Wat verliep of werd ingetrokken, kan er nog staan.`);

  const days = (certificateUntil.getTime() - now.getTime()) / 86_400_000;
  if (!(days >= notice.certificate))
    said.push(
      `Het certificaat ${days > 0 ? `verloopt over ${String(Math.floor(days))} dagen` : "geldt niet: het is verlopen, of zegt niet tot wanneer"}. Vernieuwen hoort vanzelf te gaan.`,
    );

  const expires = /^Expires: (\S+)$/m.exec(securityText)?.[1];
  if (expires === undefined) said.push("Er is geen security.txt met een einddatum.");
  else if (expires.slice(0, 10) < daysFrom(today, notice.securityText))
    said.push(`security.txt geldt tot ${expires.slice(0, 10)}. Een nieuwe uitgave maakt een nieuwe.`);

  const lapsing = Object.entries(typeof verloopt === "object" && verloopt !== null ? verloopt : {})
    .filter(([day]) => day < daysFrom(today, notice.facts))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [day, count] of lapsing)
    said.push(`Op ${day} is het voor ${String(count)} feiten de laatste dag. Kijk ze na: npm run controle -- --verloop`);
  return said;
}

/** @param {Date} moment */
function dayIn(moment) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(moment);
}

/**
 * @param {string} day
 * @param {number} days
 */
function daysFrom(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * @param {string} origin
 * @param {Buffer | undefined} certificate a certificate to trust besides those of the system
 * @returns {Promise<Seen>}
 */
async function look(origin, certificate) {
  const [status, security] = [
    await fetchFrom(origin, "/status.json", certificate),
    await fetchFrom(origin, "/.well-known/security.txt", certificate),
  ];
  if (status.code !== 200) throw new Error(`${origin}/status.json antwoordt ${String(status.code)}.`);
  return {
    status: JSON.parse(status.text),
    securityText: security.code === 200 ? security.text : "",
    certificateUntil: status.certificateUntil,
  };
}

/**
 * @param {string} origin
 * @param {string} path
 * @param {Buffer | undefined} ca
 * @returns {Promise<{ code: number | undefined, text: string, certificateUntil: Date }>}
 */
function fetchFrom(origin, path, ca) {
  return new Promise((done, fail) => {
    const asked = request(new URL(path, origin), { ca, timeout: 30_000 }, (response) => {
      const { socket } = response;
      const until =
        "getPeerCertificate" in socket ? /** @type {import("node:tls").TLSSocket} */ (socket).getPeerCertificate().valid_to : "";
      /** @type {Buffer[]} */
      const heard = [];
      response.on("data", (/** @type {Buffer} */ chunk) => heard.push(chunk));
      response.once("error", fail);
      response.once("end", () => {
        done({ code: response.statusCode, text: Buffer.concat(heard).toString("utf8"), certificateUntil: new Date(until) });
      });
    });
    asked.once("timeout", () => asked.destroy(new Error(`${origin} antwoordt niet.`)));
    asked.once("error", fail);
    asked.end();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , origin = "", flag, file = ""] = process.argv;
  try {
    const said = worries(await look(origin, flag === "--certificaat" ? await readFile(file) : undefined), new Date());
    process.stdout.write(said.length === 0 ? `${origin}: de site is van vandaag en er verloopt niets.\n` : `${said.join("\n")}\n`);
    if (said.length > 0) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${origin} is niet te bereiken: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
