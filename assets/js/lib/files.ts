/** Offers a file as a download; it is made in the browser and never sent anywhere. */
export function offer(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
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
