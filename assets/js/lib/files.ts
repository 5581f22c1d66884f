/** Offers a file as a download; it is made in the browser and never sent anywhere. The browser keeps it until the page is closed. */
export function offer(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
}

/** The same for a file that takes time to make. When the exit was used meanwhile the page is empty, and no file appears. */
export async function offerWhenMade(making: Promise<Blob>, name: string): Promise<void> {
  const content = await making;
  if (document.querySelector("#uitweg") !== null) offer(content, name);
}

/** Calls back with the text of the chosen file; the same file can be chosen again. */
export function onChosen(input: HTMLInputElement, take: (text: string) => void): void {
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    void file
      .text()
      .catch(() => "")
      .then((text) => {
        input.value = "";
        take(text);
      });
  });
}
