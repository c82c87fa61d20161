import { useQuery } from '@tanstack/react-query';
import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded } from '../../../app/ui';
import { readVersion, type SharedText, type TextHistory, type TextMoment } from '../api';
import { decoded } from '../bytes';
import { withFormer } from '../colours';
import { useWritingMessages } from '../messages';
import { textsKey } from '../queries';
import { type Block, blocksIn, docOf, pensIn } from '../written';

interface VersionProps {
  text: SharedText;
  history: TextHistory;
  moment: TextMoment;
}

const tags = { title: 'h2', item: 'p', paragraph: 'p' } as const;

/** A text as it was, each word in its author's colour, with a list that says whose the colours are. */
export function Version({ text, history, moment }: VersionProps) {
  const t = useWritingMessages();
  const language = useLanguage();
  const version = useQuery({
    queryKey: [...textsKey, 'version', text.id, moment.era, moment.moment],
    queryFn: async () => blocksIn(docOf(decoded((await readVersion(text.id, moment)).content))),
  });
  const writers = withFormer(text, history.people);
  const owner = new Map(history.pens.map(({ number, person }) => [number, person]));
  const writerOf = (pen: number) => writers.get(owner.get(pen) ?? '');
  return (
    <Loaded query={version}>
      {(blocks: Block[]) => (
        <>
          <p className="print-only b">
            {`${text.title} · ${nearDay(dayOf(moment.moment), language)}, ${clock(moment.moment, language)}`}
          </p>
          <ul className="text-people" aria-label={t('history.colours')}>
            {[...new Set([...pensIn(blocks)].map(writerOf))].map((writer) => (
              <li
                key={writer?.name ?? ''}
                className={`text-person ${writer ? `text-c${writer.colour}` : ''}`}
              >
                {writer?.name ?? t('somebody')}
              </li>
            ))}
          </ul>
          <div className="text-sheet card pad text-page">
            {blocks.map(({ kind, runs }, place) => {
              const Tag = tags[kind];
              return (
                <Tag key={place} className={kind === 'item' ? 'text-item' : undefined}>
                  {runs.map(({ words, pen, bold }, at) => {
                    const writer = writerOf(pen);
                    const name = writer?.name ?? t('somebody');
                    return (
                      <span
                        key={at}
                        title={name}
                        className={writer ? `text-by text-c${writer.colour}` : 'text-by'}
                      >
                        <span className="hidden">{t('by', { name })}</span>
                        {bold ? <strong>{words}</strong> : words}
                      </span>
                    );
                  })}
                </Tag>
              );
            })}
          </div>
        </>
      )}
    </Loaded>
  );
}
