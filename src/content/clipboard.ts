/**
 * Puts text on the clipboard; resolves to whether it got there. Plain http pages have no `navigator.clipboard`, so there
 * the copy event of the reader's own click is filled, which edits nothing in the page.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  if (window.isSecureContext) {
    const written = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  return copyByEvent(document, text);
}

function copyByEvent(document: Document, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return filled;
}
