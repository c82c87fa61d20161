import type { BlockOf } from '../api';

/** Moments one below the other, each with its date. */
export function TimelineView({ block: { moments } }: { block: BlockOf<'TIMELINE'> }) {
  return (
    <ol className="project-timeline">
      {moments.map(({ date, title, text }, at) => (
        <li key={at}>
          {date && <p className="project-date">{date}</p>}
          {title && <p className="b">{title}</p>}
          {text && <p className="keep-lines">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
