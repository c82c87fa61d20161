import { useQuery } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded, Notice } from '../../../app/ui';
import { WorkFile } from '../../work';
import { choicesQuery, type WorkChoice } from '../api';
import { usePortfolioMessages } from '../messages';
import { portfolioProblem } from '../problems';
import { usePortfolio } from '../usePortfolio';
import { NewWorkForm } from './NewWorkForm';

/** Work to choose from: what was handed in, what the booklet shows, or something new. */
export function ChooseForm({ childId, onDone }: { childId: string; onDone: () => void }) {
  const t = usePortfolioMessages();
  const choices = useQuery(choicesQuery(childId));
  const { choosing } = usePortfolio(childId);
  return (
    <div className="stack-l">
      {choosing.error && <Notice kind="danger">{t(portfolioProblem(choosing.error))}</Notice>}
      <section className="stack" aria-labelledby="from">
        <h3 id="from">{t('choose.from')}</h3>
        <Loaded query={choices}>
          {(list) =>
            list.length === 0 ? (
              <p className="s soft">{t('choose.none')}</p>
            ) : (
              <ul className="portfolio-choices">
                {list.map((one) => (
                  <Choice
                    key={one.handInId ?? one.observationId}
                    one={one}
                    onChoose={() =>
                      choosing.mutate(
                        {
                          title: one.title.slice(0, 80),
                          handInId: one.handInId,
                          observationId: one.observationId,
                          fileIds: null,
                        },
                        { onSuccess: onDone },
                      )
                    }
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <section className="stack" aria-labelledby="new">
        <h3 id="new">{t('choose.new')}</h3>
        <NewWorkForm childId={childId} onDone={onDone} />
      </section>
    </div>
  );
}

function Choice({ one, onChoose }: { one: WorkChoice; onChoose: () => void }) {
  const t = usePortfolioMessages();
  const language = useLanguage();
  const { title, words, files, madeOn } = one;
  return (
    <li className="portfolio-choice stack">
      <p className="b">{title}</p>
      <p className="s soft">{longDay(madeOn, language)}</p>
      {files.slice(0, 1).map((file) => (
        <WorkFile key={file.id} file={file} />
      ))}
      {words && words !== title && <p className="portfolio-words">{words}</p>}
      <Button aria-label={t('choose.of', { title })} onPress={onChoose}>
        <Star aria-hidden="true" size={18} />
        {t('choose.this')}
      </Button>
    </li>
  );
}
