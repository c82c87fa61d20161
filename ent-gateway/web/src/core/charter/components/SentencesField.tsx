import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../app/ui';
import { changed, type CharterDraft, mostSentences, raised, without, withOneMore } from '../draft';
import { iconNames } from '../icons';
import { useCharterMessages } from '../messages';
import { SentenceRow } from './SentenceRow';

interface SentencesFieldProps {
  draft: CharterDraft;
  change: (draft: CharterDraft) => void;
  faults: { sentences: string | undefined; sentence: (key: number) => string | undefined };
}

/** The promises: each with its picture, eight at most. */
export function SentencesField({ draft, change, faults }: SentencesFieldProps) {
  const t = useCharterMessages();
  const list = useRef<HTMLOListElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  }, [added]);
  return (
    <section className="card pad stack" aria-labelledby="charter-children">
      <h2 id="charter-children">{t('field.children')}</h2>
      <p className="soft prose">{t('field.children.more')}</p>
      <ol className="stack-l plain-list" ref={list}>
        {draft.sentences.map((sentence, index) => (
          <SentenceRow
            key={sentence.key}
            sentence={sentence}
            number={index + 1}
            error={faults.sentence(sentence.key)}
            onChange={(part) => change(changed(draft, sentence.key, part))}
            onRaise={index > 0 ? () => change(raised(draft, sentence.key)) : undefined}
            onRemove={() => change(without(draft, sentence.key))}
          />
        ))}
      </ol>
      {faults.sentences && <p className="field-error">{faults.sentences}</p>}
      {draft.sentences.length < mostSentences ? (
        <div>
          <Button
            onPress={() => {
              const free = iconNames.find((icon) => draft.sentences.every((one) => one.icon !== icon));
              change(withOneMore(draft, free ?? 'SMILE'));
              setAdded(added + 1);
            }}
          >
            <Plus aria-hidden="true" size={18} />
            {t('sentence.add')}
          </Button>
        </div>
      ) : (
        <p className="s soft">{t('sentence.most')}</p>
      )}
    </section>
  );
}
