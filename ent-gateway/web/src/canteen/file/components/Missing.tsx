import type { RefObject } from 'react';
import { focusFirstFault, focusOn, Notice } from '../../../app/ui';
import { useFileMessages } from '../messages';
import type { ToDo } from '../words';

interface MissingProps {
  missing: ToDo[];
  ref: RefObject<HTMLDivElement | null>;
}

/** What keeps a file from being signed; each thing leads to where it is given, for the form is long. */
export function Missing({ missing, ref }: MissingProps) {
  const t = useFileMessages();
  const go = (part: string) => {
    const heading = document.getElementById(part);
    const section = heading?.closest('section');
    if (heading && section && !focusFirstFault(section)) focusOn(heading);
  };
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice kind="danger">
        <p>{t('sign.missing')}</p>
        <ul>
          {missing.map(({ key, part }) => (
            <li key={key}>
              <a
                href={`#${part}`}
                onClick={(event) => {
                  event.preventDefault();
                  go(part);
                }}
              >
                {t(key)}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
