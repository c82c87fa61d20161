import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { Link } from 'react-router';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState, Loaded } from '../../../app/ui';
import { deadLinksQuery } from '../api';
import { useCatalogueMessages } from '../messages';

/** Links that lead nowhere, by the night in which this was first seen. */
export function DeadLinks() {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const links = useQuery(deadLinksQuery);
  return (
    <section className="card pad stack" aria-labelledby="dead-links">
      <h2 id="dead-links">{t('links')}</h2>
      <p className="soft">{t('links.lead')}</p>
      <Loaded query={links}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={Link2} title={t('links.none')} />
          ) : (
            <ul className="stack">
              {all.map((link) => (
                <li key={link.id} className="dead-link">
                  <Link className="b" to={`/catalogue/${link.id}/corriger`}>
                    {link.title}
                  </Link>
                  <p className="s">
                    {t(`link.${link.state}`, { day: fullDate(dayOf(link.since), language) })}
                  </p>
                  <p className="s soft resource-address">{link.address}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
