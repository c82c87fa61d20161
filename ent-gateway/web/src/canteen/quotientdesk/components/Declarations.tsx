import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import { declarationsQuery } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { DeclarationCard } from './DeclarationCard';

/** The incomes that families have typed and nobody has checked, those that wait longest first. */
export function Declarations() {
  const t = useQuotientDeskMessages();
  const declarations = useQuery(declarationsQuery);
  return (
    <section className="stack-l" aria-labelledby="declarations">
      <h2 id="declarations">{t('declarations')}</h2>
      <Loaded query={declarations}>
        {({ total, declarations: waiting }) =>
          waiting.length === 0 ? (
            <p className="soft">{t('declarations.none')}</p>
          ) : (
            <>
              <p className="soft">{t('declarations.waiting', { count: total })}</p>
              <ul className="stack-l">
                {waiting.map((declaration) => (
                  <li key={declaration.id}>
                    <DeclarationCard declaration={declaration} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
