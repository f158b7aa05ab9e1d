import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Code that a bench runs inside a page, bundled with the product's source into one script. */
export async function bundlePageCode(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'onRecordBenchEntry',
      },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('the bundler made nothing');
  return result.output[0].code;
}
