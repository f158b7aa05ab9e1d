/** The two browsers a program of ours can drive; both show the same surface. */
export const browserNames = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof browserNames)[number];

/** Anything with a document: a page, the toolbar popup. Coordinates are CSS pixels of its viewport. */
export interface View {
  /** Runs a function inside the document; it sees nothing of its surroundings but `argument`. */
  evaluate<Result, Argument = undefined>(
    inside: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** A trusted click of the left button. */
  click(x: number, y: number): Promise<void>;
  /** A picture as PNG. */
  screenshot(): Promise<Uint8Array>;
}

export type Key = 'Escape' | 'Tab' | 'Enter' | 'ArrowDown' | 'ArrowUp' | 'End' | '/';

/** Of the process that draws a page. */
export interface Memory {
  /** Bytes of script objects and, in Firefox, of all else that is allocated. */
  bytes: number;
  /** Nodes and listeners, detached ones too; only Chromium counts them. */
  nodes: number | null;
  listeners: number | null;
}

/** Of the main thread of the process that draws a page, in milliseconds of processor time. */
export interface Work {
  all: number;
  /** With a function of an extension on the stack, what the browser does for it included. */
  scripts: number;
}

export interface Page extends View {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** As the browser's button does. */
  goBack(): Promise<void>;
  /** Moves the pointer there, as a hand does. */
  hover(x: number, y: number): Promise<void>;
  /** As a finger does. */
  tap(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** What the reader does to see the clipboard: presses the keys that paste. */
  paste(): Promise<void>;
  /** A trusted click of the right button; what the browser opens for it is closed again. */
  rightClick(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Light or dark, as if the reader's system were; in Firefox for every page. */
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  bringToFront(): Promise<void>;
  /** What the page holds once the garbage is taken out. */
  memory(): Promise<Memory>;
  /** Watches the main thread of a page that is yet to be opened; the answer ends it and tells. */
  watchWork(): Promise<() => Promise<Work>>;
  /** The text inside closed shadow roots, which the page's own scripts cannot see; of the page in front. */
  closedText(): Promise<string>;
  close(): Promise<void>;
}

/** The toolbar popup, open over the page in front. */
export interface Popup extends View {
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with On Record installed. */
export interface ExtensionBrowser {
  name: BrowserName;
  newPage(): Promise<Page>;
  /** Opens a window with one page, and goes with it; private ones need `inPrivate`. */
  newWindow(options?: { private: boolean }): Promise<Page>;
  /** Opens a page of the extension in a tab, by its path in dist ("src/options/options.html"). */
  newExtensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar button, as far as a program can: the real popup opens over the page in front. */
  openPopup(): Promise<Popup>;
  /** The side panel or sidebar, once it is open. */
  panel(): Promise<Omit<View, 'click'>>;
  /** What choosing an entry of our context menu over the page in front does, by the entry's id. */
  chooseMenu(id: string): Promise<void>;
  /** Runs a function in the background, waking it where it sleeps; `chrome` is there in both browsers. */
  inBackground: View['evaluate'];
  /** What pressing a command's keys does. */
  runCommand(name: string): Promise<void>;
  /** Lets On Record into all sites or into none, as its reader can in the browser's own settings. */
  allowSites(allowed: boolean): Promise<void>;
  /** Stops the background as the browser does when it has been idle; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Installs the extension once more, as an update does: what runs of it in open pages is cut off. */
  reinstall(): Promise<void>;
  /** Resolves when it is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension. */
  extension: string;
  /** In a window, for someone to watch; needs a display. */
  window: boolean;
  /** Leaves the page open that comes up when On Record is installed. */
  welcome?: boolean;
  /** On Record may run in private windows, as a reader can allow it to. */
  inPrivate?: boolean;
  /** Where files that the reader saves go; else to where the browser likes. */
  downloads?: string;
  /** An HTTP proxy ("127.0.0.1:8080") for whatever does not go to this machine. */
  proxy?: string;
}
