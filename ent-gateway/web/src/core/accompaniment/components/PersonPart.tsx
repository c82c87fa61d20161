import { useState } from 'react';
import { Button, Notice } from '../../../app/ui';
import {
  type Colleague,
  ColleagueSearch,
  type Confirmation,
  fullName,
  NewcomerForm,
  useInviting,
} from '../../colleague';
import { findCompanions, type NewAccompaniment } from '../api';
import { useAccompanimentMessages } from '../messages';
import { accompanimentProblem } from '../problems';
import { useAccompanying } from '../useAccompanying';

interface PersonPartProps {
  schoolId: string;
  give: Pick<NewAccompaniment, 'whom' | 'days'>;
  onDone: () => void;
}

/** The person who accompanies: found by name, or written down and invited. */
export function PersonPart({ schoolId, give, onDone }: PersonPartProps) {
  const t = useAccompanimentMessages();
  const { naming } = useAccompanying(schoolId);
  const inviting = useInviting();
  const [newcomer, setNewcomer] = useState<string>();
  const problem = naming.error && accompanimentProblem(naming.error);
  const write = (colleague: Colleague, confirmed: Confirmation) =>
    naming.mutate(
      { body: { ...give, newcomer: { colleague, confirmed } }, name: fullName(colleague) },
      {
        onSuccess: ({ personId }) => {
          onDone();
          inviting.mutate({ personId, email: colleague.email });
        },
      },
    );
  if (newcomer !== undefined)
    return (
      <>
        <NewcomerForm
          typed={newcomer}
          words={{ send: t('newcomer.send'), other: t('newcomer.other') }}
          isPending={naming.isPending}
          problem={problem ? { sentence: t(problem), isNamesake: problem === 'problem.namesake' } : undefined}
          onType={() => naming.reset()}
          onSend={write}
        />
        <Button kind="quiet" onPress={() => setNewcomer(undefined)}>
          {t('newcomer.back')}
        </Button>
      </>
    );
  return (
    <>
      {problem && <Notice kind="danger">{t(problem)}</Notice>}
      <ColleagueSearch
        name="companions"
        find={findCompanions}
        words={{
          label: t('who'),
          hint: t('who.hint'),
          none: t('who.none'),
          between: t('between'),
          choose: (name) => t('choose', { name }),
        }}
        isPending={naming.isPending}
        onChoose={(one) =>
          naming.mutate({ body: { ...give, personId: one.id }, name: fullName(one) }, { onSuccess: onDone })
        }
        onNobody={(typed) => {
          naming.reset();
          setNewcomer(typed);
        }}
      />
    </>
  );
}
