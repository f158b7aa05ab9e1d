/** Messages of ours carry this mark, so that whatever else is sent in the extension is left alone. */
const mark = 'on-record/1';

/** What travels: the receiver's side, the request's name and the request. */
export interface Envelope {
  mark: typeof mark;
  to: 'page' | 'background' | 'record' | 'listeners';
  name: string;
  request: unknown;
}

/** Errors do not travel between the parts of an extension, so an answer says which it is. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: string };

export const envelope = (to: Envelope['to'], name: string, request: unknown): Envelope => ({ mark, to, name, request });

export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { mark: found, to, name } = message as Partial<Envelope>;
  return found === mark && typeof to === 'string' && typeof name === 'string';
}

export function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && typeof (message as Answer).ok === 'boolean';
}
