import { useEffect, useRef } from 'react';
import { Button, focusOn, Notice } from '../../../app/ui';
import { useCounterMessages } from '../messages';
import type { Coming } from '../people';
import type { Met } from '../problems';
import { KnownName } from './KnownName';

interface KnownQuestionProps<Written> {
  met: Met;
  coming: Coming<Written>;
  onChange: (coming: Coming<Written>) => void;
}

/** Whether one of those who are known is the one who was written down. The question takes the focus: nothing goes on without it. */
export function KnownQuestion<Written>({ met, coming, onChange }: KnownQuestionProps<Written>) {
  const t = useCounterMessages();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (question.current) focusOn(question.current);
  }, []);
  return (
    <div
      ref={question}
      role="group"
      aria-label={t(met.ids.length > 1 ? 'known.met.several' : 'known.met')}
      tabIndex={-1}
    >
      <Notice kind="danger">
        <p>{t(met.ids.length > 1 ? 'known.met.several' : 'known.met')}</p>
        <ul className="stack">
          {met.ids.map((id) => (
            <li key={id} className="stack">
              <p id={`known-${id}`}>
                <KnownName id={id} />
              </p>
              <Button
                aria-describedby={`known-${id}`}
                onPress={() => onChange({ written: coming.written, knownId: id })}
              >
                {t(`known.${met.kind}`)}
              </Button>
            </li>
          ))}
        </ul>
        {!met.sure && (
          <Button onPress={() => onChange({ written: coming.written, another: true })}>
            {t(`known.another.${met.kind}`)}
          </Button>
        )}
      </Notice>
    </div>
  );
}
