import { useRef, useState } from 'react';
import { type BlockOf, fileAddress } from '../api';
import { useProjectMessages } from '../messages';

/** A picture with its places: each is a button, and all are said once more in a list below. */
export function PictureView({ block, number }: { block: BlockOf<'PICTURE'>; number: number }) {
  const t = useProjectMessages();
  const [on, put] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const { fileId, alt, caption, hotspots } = block;
  const nameOf = (at: number) => hotspots[at]?.name || t('hotspot.unnamed', { number: at + 1 });
  const open = (at: number) => {
    put(at);
    const said = list.current?.children[at];
    if (said instanceof HTMLElement) said.focus();
  };
  return (
    <>
      <figure className="project-figure">
        <div className="project-picture">
          <img src={fileAddress(fileId)} alt={alt || t('picture.alt', { number })} loading="lazy" />
          {hotspots.map(({ x, y }, at) => (
            <button
              key={at}
              type="button"
              className="project-spot"
              style={{ left: `${x / 10}%`, top: `${y / 10}%` }}
              aria-label={nameOf(at)}
              onClick={() => open(at)}
            >
              {at + 1}
            </button>
          ))}
        </div>
        {caption && <figcaption className="soft">{caption}</figcaption>}
      </figure>
      {hotspots.length > 0 && (
        <ol ref={list} className="project-spots" aria-label={t('hotspots')}>
          {hotspots.map(({ text }, at) => (
            <li key={at} tabIndex={-1} className={at === on ? 'project-on' : undefined}>
              <span className="b">{nameOf(at)}</span>
              {text && <p className="keep-lines">{text}</p>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
