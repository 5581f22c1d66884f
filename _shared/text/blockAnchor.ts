/** The anchor of a Kader block on its theme's page. */
export function blockAnchor(id: string): string {
  return id.toLowerCase().replace(".", "-");
}
