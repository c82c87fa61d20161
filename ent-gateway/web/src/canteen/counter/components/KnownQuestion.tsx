import { useEffect, useRef, useState } from 'react';
import { Button, focusOn, Notice } from '../../../app/ui';
import { useCounterMessages } from '../messages';
import type { Coming } from '../people';
import type { Met } from '../problems';
import { KnownChoice } from './KnownChoice';
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
        <div className="stack">
          <p>{t(met.ids.length > 1 ? 'known.met.several' : 'known.met')}</p>
          <ul className="stack">
            {met.ids.map((id) => (
              <li key={id} className="stack">
                <p id={`known-${id}`}>
                  <KnownName id={id} />
                </p>
                <KnownChoice
                  id={id}
                  kind={met.kind}
                  onTake={() => onChange({ written: coming.written, knownId: id })}
                />
              </li>
            ))}
          </ul>
          <SomebodyElse met={met} onYes={(said) => onChange({ written: coming.written, ...said })} />
        </div>
      </Notice>
    </div>
  );
}

export const takeFocus = (element: HTMLElement | null) => {
  if (element) focusOn(element);
};

interface SomebodyElseProps {
  met: Met;
  onYes: (said: { another: true; papersSeen?: true }) => void;
}

/** Where a birth date is the same, a second yes says whose papers were seen; a school file tells no such pupils apart. */
function SomebodyElse({ met, onYes }: SomebodyElseProps) {
  const t = useCounterMessages();
  const [doubted, setDoubted] = useState(false);
  if (met.sure && met.kind === 'child') return null;
  if (!doubted) {
    return (
      <Button onPress={() => (met.sure ? setDoubted(true) : onYes({ another: true }))}>
        {t(`known.another.${met.kind}`)}
      </Button>
    );
  }
  return (
    <>
      <p ref={takeFocus} tabIndex={-1}>
        {t('known.same')}
      </p>
      <Button onPress={() => onYes({ another: true, papersSeen: true })}>{t('known.papers')}</Button>
    </>
  );
}

/** What was answered, beside the question that it came after, and what is to be done next. */
export function AnswerNoted({ send }: { send: string }) {
  const t = useCounterMessages();
  return (
    <div ref={takeFocus} tabIndex={-1}>
      <Notice kind="ok">{t('known.noted', { send })}</Notice>
    </div>
  );
}
