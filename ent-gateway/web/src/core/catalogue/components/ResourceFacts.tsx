import { useLanguage } from '../../../app/i18n';
import type { OneResource } from '../api';
import { type CatalogueKey, useCatalogueMessages } from '../messages';

/** What is known of a resource, and its sheets. */
export function ResourceFacts({ resource }: { resource: OneResource }) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const languageName = (sign: string) => new Intl.DisplayNames(language, { type: 'language' }).of(sign);
  const facts: [CatalogueKey, string | null | undefined][] = [
    ['field.kind', t(`kind.${resource.kind}`)],
    ['field.publisher', resource.publisher],
    ['field.levels', resource.levels.length > 0 ? resource.levels.join(', ') : t('levels.all')],
    ['field.subjects', resource.subjects.map((one) => t(`subject.${one}`)).join(' · ')],
    ['field.skills', resource.skills.join(' · ')],
    ['fact.minutes', resource.minutes ? t('minutes', { count: resource.minutes }) : ''],
    ['fact.language', languageName(resource.language)],
    ['field.licence', resource.licence],
    ['field.origin', t(`origin.${resource.origin}`)],
    ['fact.tool', resource.tool],
    ['fact.address', resource.tool ? '' : resource.address],
  ];
  const sheets: [CatalogueKey, string | null | undefined][] = [
    ['field.description', resource.description],
    ['field.teacherSheet', resource.teacherSheet],
    ['field.parentSheet', resource.parentSheet],
  ];
  return (
    <>
      <section className="card pad" aria-label={t('facts')}>
        <dl className="resource-facts">
          {facts
            .filter(([, words]) => words)
            .map(([key, words]) => (
              <div key={key}>
                <dt className="soft s">{t(key)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
        </dl>
      </section>
      {sheets
        .filter(([, words]) => words)
        .map(([key, words]) => (
          <section key={key} className="card pad stack" aria-labelledby={key}>
            <h2 id={key}>{t(key)}</h2>
            <p className="prose resource-text">{words}</p>
          </section>
        ))}
    </>
  );
}
