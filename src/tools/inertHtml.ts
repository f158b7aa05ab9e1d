import type { Plugin } from 'vite';

const assignment = /([\w$]+)\.innerHTML=(?!=)([\w$.]+)/g;

/** Lets libraries that assign HTML parse it in a document that runs nothing instead; we assign none ourselves. */
export const withInertHtml = (code: string): string =>
  code.replace(
    assignment,
    '$1.replaceChildren(...new DOMParser().parseFromString("<body>"+$2,"text/html").body.childNodes)',
  );

/** Applies it to everything that is built; the content script is built by itself, so the result alone is in reach. */
export const inertHtml = (): Plugin => ({
  name: 'on-record:inert-html',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = withInertHtml(file.code);
        else if (file.fileName.endsWith('.js') && typeof file.source === 'string')
          file.source = withInertHtml(file.source);
      }
    },
  },
});
