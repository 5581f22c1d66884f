/** The plain text of an inline token, without markup, for example of a heading. */
export function plainText(
  token: { readonly children: readonly { readonly type: string; readonly content: string }[] | null } | undefined,
): string {
  return (token?.children ?? [])
    .filter((child) => child.type === "text" || child.type === "code_inline")
    .map((child) => child.content)
    .join("");
}
