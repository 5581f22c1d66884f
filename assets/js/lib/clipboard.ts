/** Copies a text to the clipboard. False when the browser has no clipboard API or denies access. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
