import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { type LoanStep, type SchoolLoan, takeStep } from './between';
import { useLibraryMessages } from './messages';
import { factsOf, libraryProblem } from './problems';

/** Takes a loan between schools one step on. */
export function useStep({ id, title }: SchoolLoan, onDone: () => void) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: LoanStep) => takeStep(id, step),
    onSuccess: (_, step) => {
      toast('ok', t(`between.step.${step}.done`, { title }));
      onDone();
    },
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
}
