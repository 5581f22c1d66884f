/** The desk refused or failed to answer a request; the message is the desk's own sentence for an editor. */
export class Unanswered extends Error {}

const stopped =
  "De redactie antwoordt niet meer. Is het venster van de opdracht dicht? Geef npm run redactie opnieuw, en kopieer eerst wat u hier nog hebt staan.";

/**
 * Sends a request to the desk, the only server that this page contacts.
 * @throws {@link Unanswered} with a sentence for an editor
 */
export async function ask<Answer>(name: string, given: object = {}): Promise<Answer> {
  return send<Answer>(name, { headers: { "Content-Type": "application/json" }, body: JSON.stringify(given) });
}

/** Uploads a picture to the desk, which makes it smaller and removes its metadata. */
export async function bring(key: string, file: File): Promise<string> {
  const headers = { "Content-Type": "application/octet-stream", "X-Onderdeel": key, "X-Naam": encodeURIComponent(file.name) };
  const { file: name } = await send<{ readonly file: string }>("beeld", { headers, body: file });
  return name;
}

async function send<Answer>(name: string, init: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/redactie/api/${name}`, { method: "POST", cache: "no-store", ...init });
  } catch {
    throw new Unanswered(stopped);
  }
  if (response.status === 403) throw new Unanswered(stopped);
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    const says =
      typeof answer === "object" && answer !== null && "fout" in answer && typeof answer.fout === "string" ? answer.fout : stopped;
    throw new Unanswered(says);
  }
  // The desk served this page, so both have the same version and the answer has the expected type.
  return answer as Answer;
}
