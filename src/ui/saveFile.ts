/** A text in one format, ready to be kept. */
export interface TextFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/**
 * Hands a file to the browser to save.
 *
 * @param from what it is saved from. Firefox saves nothing from a document that has gone before it came to read the
 *   file.
 */
export function saveFile(
  { name, type, text }: Omit<TextFile, 'text'> & { text: string | Blob },
  from: Document = document,
): void {
  const { Blob, URL, setTimeout } = from.defaultView!;
  const link = from.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the data after the click; an hour-long page must not keep it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
