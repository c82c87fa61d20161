import { type ReactNode } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { NeedBadges } from '../../needs';
import { type Contact, type FamilyFile, paperAddress } from '../api';
import { useFileMessages } from '../messages';

/** A file to be read, allergies and papers first. */
export function FileSummary({ file }: { file: FamilyFile }) {
  const t = useFileMessages();
  const language = useLanguage();
  const { content, child } = file;
  const plan = content.carePlan;
  const papers = new Map(file.files.map((paper) => [paper.id, paper]));
  const day = (date: string | null | undefined) => (date ? fullDate(date, language) : '?');
  const { food } = content;
  const special =
    food.allergies.length || food.otherAllergies || food.diet !== 'STANDARD' || food.texture !== 'WHOLE';
  return (
    <div className="summary">
      <Part title={t('food')}>
        <div className="row wrap">
          {special ? <NeedBadges needs={{ ...food, packedMeal: false }} /> : <p>{t('nothing')}</p>}
        </div>
      </Part>
      <Part title={t('plan')}>
        {plan ? (
          <>
            <p>
              {plan.to
                ? t('plan.dates', { from: day(plan.from), to: day(plan.to) })
                : t('plan.since', { from: day(plan.from) })}
            </p>
            {plan.packedMeal && <p className="b">{t('plan.packed.yes')}</p>}
          </>
        ) : (
          <p>{t('noPlan')}</p>
        )}
      </Part>
      <Part title={t('documents')}>
        <ul>
          {content.documents.map(({ kind, fileId }) => (
            <li key={`${kind} ${fileId}`}>
              <a href={paperAddress(fileId)} target="_blank" rel="noreferrer">
                {[t(`document.${kind}`), papers.get(fileId)?.name].filter(Boolean).join(', ')}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('consent')}>
        <p>{t(`consent.${content.careConsent}`)}</p>
      </Part>
      <Part title={t('doctor')}>
        <p>
          {content.doctor.name} {content.doctor.phone}
        </p>
      </Part>
      <Part title={t('contacts')}>
        <People list={content.emergencyContacts} />
      </Part>
      <Part title={t('collectors', { name: child.givenName })}>
        <People list={content.collectors} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card pad stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function People({ list }: { list: Contact[] }) {
  const t = useFileMessages();
  if (list.length === 0) return <p>{t('nobody')}</p>;
  return (
    <ul>
      {list.map(({ name, tie, phone }, index) => (
        <li key={index}>{[name, tie, phone].filter(Boolean).join(', ')}</li>
      ))}
    </ul>
  );
}
