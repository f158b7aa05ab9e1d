import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../i18n/messages';

export interface TabItem<Name extends string> {
  name: Name;
  label: string;
  /** How many things stand there. */
  count?: string;
}

interface TabsProps<Name extends string> {
  tabs: TabItem<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  children: ComponentChildren;
}

/** Tabs as the ARIA Authoring Practices have them: one tab stop, arrows choose. */
export function Tabs<Name extends string>({ tabs, chosen, onChoose, children }: TabsProps<Name>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = (at + by + tabs.length) % tabs.length;
    onChoose(tabs[next].name);
    (row.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <div ref={row} class="tabs" role="tablist" aria-label={t('tabsLabel')} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {label}
            {count && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div class="tabpanel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
