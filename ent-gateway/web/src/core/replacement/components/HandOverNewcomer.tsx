import { type Colleague, type Confirmation, fullName, NewcomerForm, useInviting } from '../../colleague';
import type { NewReplacement } from '../api';
import { useReplacementMessages } from '../messages';
import { replacementProblem } from '../problems';
import { useReplacing } from '../useReplacing';

interface HandOverNewcomerProps {
  classId: string;
  /** what was looked for in vain */
  typed: string;
  isReady: boolean;
  give: Pick<NewReplacement, 'replacedId' | 'days'>;
  onDone: () => void;
}

/** Somebody whom no file brings is written down, handed the class and invited by mail. */
export function HandOverNewcomer({ classId, typed, isReady, give, onDone }: HandOverNewcomerProps) {
  const t = useReplacementMessages();
  const { giving } = useReplacing(classId);
  const inviting = useInviting();
  const problem = giving.error && replacementProblem(giving.error);
  const send = (colleague: Colleague, confirmed: Confirmation) =>
    isReady &&
    giving.mutate(
      { body: { ...give, newcomer: { colleague, confirmed } }, name: fullName(colleague) },
      {
        onSuccess: ({ personId }) => {
          onDone();
          inviting.mutate({ personId, email: colleague.email });
        },
      },
    );
  return (
    <NewcomerForm
      typed={typed}
      words={{ send: t('newcomer.give'), other: t('newcomer.other') }}
      isPending={giving.isPending}
      problem={problem ? { sentence: t(problem), isNamesake: problem === 'problem.namesake' } : undefined}
      onType={() => giving.reset()}
      onSend={send}
    />
  );
}
