/** What of the privileged scope of Firefox's own window is used (ESR 153), for lack of types from Mozilla. */

interface InternalBrowser extends Element {
  frameLoader: { remoteTab: { osPid: number } };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
  messageManager: {
    loadFrameScript(url: string, allowDelayed: boolean): void;
    addMessageListener<Data>(name: string, listener: (message: { data: Data }) => void): void;
    removeMessageListener<Data>(name: string, listener: (message: { data: Data }) => void): void;
  };
}

/** A document of On Record. */
export interface InternalView {
  viewType: string;
  xulBrowser: InternalBrowser;
}

/** On Record, as the browser itself knows it. */
export interface InternalExtension {
  id: string;
  views: Set<InternalView>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(): Promise<void>;
  emit(event: string, ...data: unknown[]): void;
}

/** https://searchfox.org/mozilla-central/source/toolkit/components/extensions/ExtensionPermissions.sys.mjs */
export interface PermissionsModule {
  ExtensionPermissions: Record<
    'add' | 'remove',
    (id: string, rights: { permissions: string[]; origins: string[] }, extension: InternalExtension) => Promise<void>
  >;
}

export interface ExtensionParent {
  GlobalManager: { getExtension(id: string): InternalExtension };
  apiManager: {
    global: { browserActionFor(extension: InternalExtension): { openPopup(window: Window): Promise<void> } };
  };
}

/** The tabs of a window. */
export interface TabbedBrowser {
  selectedBrowser: InternalBrowser;
  selectedTab: Element;
}

/** https://searchfox.org/mozilla-central/source/xpcom/base/nsIMemoryReporter.idl */
export interface MemoryManager {
  heapAllocated: number;
  JSMainRuntimeGCHeap: number;
}

/** Rows with named columns. */
interface ProfileTable<Column extends string> {
  schema: Record<Column, number>;
  data: (number | null)[][];
}

/** One thread's part of a profile: samples point into stacks, stacks into frames, frames into strings. */
interface ProfiledThread {
  pid: number;
  samples: ProfileTable<'stack' | 'threadCPUDelta'>;
  stackTable: ProfileTable<'prefix' | 'frame'>;
  frameTable: ProfileTable<'location'>;
  stringTable: string[];
}

/** https://searchfox.org/mozilla-central/source/tools/profiler/gecko/nsIProfiler.idl */
export interface Profiler {
  /** @param interval in milliseconds. */
  StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
  /** `threadCPUDelta` is in nanoseconds on Linux and macOS. */
  getProfileDataAsync(): Promise<{ processes: { threads: ProfiledThread[] }[] }>;
  StopProfiler(): Promise<void>;
}

/** https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl */
export interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}
