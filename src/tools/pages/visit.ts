import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import type { BrowserName } from '../browsers/browser';
import { needBrowsers } from '../browsers/install';

/** A real browser that opens saved pages under their own address; nothing leaves the machine. */
export interface Visitor {
  /** Opens a page with its scripts off, runs a script in it, and gives the value of an expression. */
  visit(url: string, source: Buffer, script: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
const PATIENCE = 30_000;

/** Starts a browser without a window; a missing one is installed where that can be done. */
export async function openVisitor(name: BrowserName): Promise<Visitor> {
  const program = needBrowsers([name]).get(name)!;
  return name === 'chromium' ? openChromium(program) : openFirefox(program);
}

/** A request may go with its page before it is answered. */
const gone = (): void => undefined;

async function openChromium(program: string): Promise<Visitor> {
  const browser = await chromium.launch({
    executablePath: program,
    headless: true,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  let served: Buffer | null = null;
  await page.route('**/*', (route) => {
    const body = served;
    if (!body || !route.request().isNavigationRequest() || route.request().frame() !== page.mainFrame())
      return route.abort().catch(gone);
    served = null;
    return route.fulfill({ body, headers: HEADERS });
  });
  return {
    async visit(url, source, script) {
      served = source;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      await page.evaluate(script);
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

async function openFirefox(program: string): Promise<Visitor> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
  });
  const page = await browser.newPage();
  let served: Buffer | null = null;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = served;
    if (!body || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return void request.abort().catch(gone);
    served = null;
    void request.respond({ status: 200, body, headers: HEADERS }).catch(gone);
  });
  return {
    async visit(url, source, script) {
      served = source;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      await page.evaluate(script);
    },
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    close: () => browser.close(),
  };
}
