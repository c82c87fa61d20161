import type { BlockOf } from '../api';

/** Moments one below the other, each with its date. */
export function TimelineView({ block: { moments } }: { block: BlockOf<'TIMELINE'> }) {
  const said = moments.filter((one) => Object.values(one).some((words) => words.trim()));
  if (said.length === 0) return null;
  return (
    <ol className="project-timeline">
      {said.map(({ date, title, text }, at) => (
        <li key={at}>
          {date && <p className="project-date">{date}</p>}
          {title && <p className="b">{title}</p>}
          {text && <p className="keep-lines">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
