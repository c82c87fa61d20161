import { Star, TriangleAlert } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../../../app/i18n';
import type { Resource } from '../api';
import { kindIcons } from '../kindIcons';
import { isDead } from '../links';
import { useCatalogueMessages } from '../messages';
import { starsOf } from '../stars';

/** A resource in the catalogue: what it is, for whom, and what colleagues think of it. */
export function ResourceCard({ resource }: { resource: Resource }) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const { search } = useLocation();
  const Icon = kindIcons[resource.kind];
  return (
    <li className="card pad resource-card">
      <p className="row s soft">
        <Icon aria-hidden="true" size={18} />
        {t(`kind.${resource.kind}`)}
        {resource.minutes ? ` · ${t('minutes', { count: resource.minutes })}` : ''}
      </p>
      <h2 className="resource-title">
        <Link to={`/catalogue/${resource.id}`} state={search}>
          {resource.title}
        </Link>
      </h2>
      <p className="s soft">
        {[t(`origin.${resource.origin}`), resource.publisher, resource.host].filter(Boolean).join(' · ')}
      </p>
      {resource.levels.length > 0 && (
        <ul className="row wrap resource-levels" aria-label={t('field.levels')}>
          {resource.levels.map((level) => (
            <li key={level} className="resource-level">
              {level}
            </li>
          ))}
        </ul>
      )}
      <p className="row wrap s">
        {resource.stars != null && (
          <span className="row">
            <Star aria-hidden="true" size={16} />
            {t('stars', starsOf(resource, language))}
          </span>
        )}
        {resource.recommendations > 0 && <span>{t('recommended', { count: resource.recommendations })}</span>}
        {resource.mayKeep && isDead(resource.link) && (
          <span className="row">
            <TriangleAlert aria-hidden="true" size={16} />
            {t('dead')}
          </span>
        )}
      </p>
    </li>
  );
}
