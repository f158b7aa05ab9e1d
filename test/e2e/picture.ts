import type { Page } from '../../src/tools/browsers/browser';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Which share of the points in an area differs between two pictures; the page itself, a browser after all, decodes. */
export function changedShare(page: Page, before: Uint8Array, after: Uint8Array, area: Area): Promise<number> {
  const pictures = [before, after].map((picture) => Buffer.from(picture).toString('base64'));
  return page.evaluate(
    async ({ pictures, area: { x, y, width, height } }) => {
      const points = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
          canvas.drawImage(bitmap, -x, -y);
          return new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer);
        }),
      );
      const changed = points[0]!.filter((point, i) => point !== points[1]![i]).length;
      return changed / points[0]!.length;
    },
    { pictures, area },
  );
}
