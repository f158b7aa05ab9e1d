import type { Memory } from '../browser';
import { expressionOf } from '../expression';
import { ask } from './documents';
import type { Inside } from './inside';
import type { MemoryManager } from './scope';

declare const content: { document: Document };
declare const Cu: { forceGC(): void; forceCC(): void };
declare const Cc: Record<string, { getService(of: unknown): MemoryManager }>;
declare const Ci: Record<string, unknown>;

function closedTextInside(): string {
  const texts = [...content.document.querySelectorAll('*')].map((element) => {
    const { openOrClosedShadowRoot: root } = element as Element & { openOrClosedShadowRoot: ShadowRoot | null };
    return root && root.mode === 'closed' ? root.textContent : '';
  });
  return texts.join(' ');
}

/** The text inside closed shadow roots of the page in front. */
export async function closedTextOf(inside: Inside): Promise<string> {
  return (await ask(inside, 'page', expressionOf(closedTextInside))) as string;
}

/** What is freed in one round may free more in the next. */
function memoryInside(): Memory {
  for (let round = 0; round < 3; round++) {
    Cu.forceGC();
    Cu.forceCC();
  }
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']!.getService(Ci.nsIMemoryReporterManager);
  return { bytes: manager.heapAllocated + manager.JSMainRuntimeGCHeap, nodes: null, listeners: null };
}

/** What the process of the page in front holds. */
export async function memoryOf(inside: Inside): Promise<Memory> {
  return (await ask(inside, 'page', expressionOf(memoryInside))) as Memory;
}
