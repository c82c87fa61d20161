import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { addDays, mondayOf, today } from '../../../app/format';
import { ActingContext, SessionContext, useSession } from '../../../app/session';
import { ActingBanner, Loaded, Notice } from '../../../app/ui';
import { getFamily } from '../../desk';
import { useCounterMessages } from '../messages';

interface ActingForProps {
  /** what the family is told of by a notice */
  tells: 'term' | 'quotient' | 'custody' | 'households' | 'nothing';
  children: ReactNode;
}

/** A screen of families, in the stead of the family that the address names; a banner says so, and what it is told of. */
export function ActingFor({ tells, children }: ActingForProps) {
  const t = useCounterMessages();
  const session = useSession();
  const { family: id = '' } = useParams();
  const monday = mondayOf(today());
  const family = useQuery({
    queryKey: ['canteen', 'family', id, monday],
    queryFn: () => getFamily(id, monday, addDays(monday, 6)),
    staleTime: 60_000,
  });
  return (
    <Loaded query={family}>
      {(shown) =>
        shown.own ? (
          <Notice kind="info">{t('own')}</Notice>
        ) : (
          <ActingContext
            value={{ familyId: id, name: shown.name, children: shown.children, homes: shown.households }}
          >
            <SessionContext value={{ ...session, me: { ...session.me, children: shown.children } }}>
              <ActingBanner>
                <span>
                  {t('acting', { name: shown.name })} {t(`acting.${tells}`)}
                </span>
              </ActingBanner>
              {children}
            </SessionContext>
          </ActingContext>
        )
      }
    </Loaded>
  );
}
