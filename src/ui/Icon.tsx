/** Strokes on a grid of 16, drawn for us. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.5 10.5L14 14',
  panel: 'M2 3.5a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1zM10 2.5v11M12 5.5v0M12 8v0',
  settings: 'M2 4.5h6M12 4.5h2M10 2.5v4M2 11.5h2M8 11.5h6M6 9.5v4',
  help: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.3M8 11.3v0',
  quiet: 'M2.5 3.5h11v7h-6L5 13v-2.5H2.5z',
  blocked: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12M3.8 3.8l8.4 8.4',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  trouble: 'M8 2.5L14.5 13.5h-13zM8 6.5v3.5M8 11.8v0',
  page: 'M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6 8h4.5M6 10.5h4.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof paths;

/** A sign beside words that say the same; screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
