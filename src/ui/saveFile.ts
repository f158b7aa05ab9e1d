/** A text in one format, ready to be kept. */
export interface TextFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** Hands a file to the browser to save. */
export function saveFile({ name, type, text }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the data after the click; an hour-long page must not keep it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
