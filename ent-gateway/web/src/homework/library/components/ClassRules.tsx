import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Loaded, Select, toastAbout } from '../../../app/ui';
import type { LibraryRule } from '../api';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';
import { type ClassRule, listClassRules, removeClassRule, setClassRule } from '../rules';
import { RuleForm } from './RuleForm';

interface ClassRulesProps {
  schoolId: string;
  /** the school's */
  usual: LibraryRule;
}

/** One class at a time, with a rule of its own or its school's. */
export function ClassRules({ schoolId, usual }: ClassRulesProps) {
  const classes = useQuery({
    queryKey: ['library', 'rule', schoolId, 'classes'],
    queryFn: () => listClassRules(schoolId),
  });
  return (
    <Loaded query={classes}>{(all) => <Choose schoolId={schoolId} usual={usual} classes={all} />}</Loaded>
  );
}

function Choose({ schoolId, usual, classes }: ClassRulesProps & { classes: ClassRule[] }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [chosen, choose] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = classes.find(({ classId }) => classId === chosen);
  const toast = toastAbout(`rule ${schoolId}`);
  const removing = useMutation({
    mutationFn: (classId: string) => removeClassRule(schoolId, classId),
    onSuccess: () => {
      toast('ok', t('rule.class.removed'));
      heading.current?.focus();
    },
    onError: (error) => toast('danger', t(libraryProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library', 'rule'] }),
  });
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('rule.class')}
      </h3>
      <Select
        label={t('loans.class')}
        value={chosen}
        options={[
          { value: '', label: t('rule.class.none') },
          ...classes.map(({ classId, className, rule }) => ({
            value: classId,
            label: rule
              ? t('rule.class.own', { name: className, books: rule.booksAtOnce, days: rule.days })
              : className,
          })),
        ]}
        onChange={(event) => choose(event.target.value)}
      />
      {shown && (
        <RuleForm
          key={`${shown.classId} ${Boolean(shown.rule)}`}
          label={t('rule.class.of', { name: shown.className })}
          rule={shown.rule ?? usual}
          save={(wanted) => setClassRule(schoolId, shown.classId, wanted)}
        />
      )}
      {shown?.rule && (
        <Button isPending={removing.isPending} onPress={() => removing.mutate(shown.classId)}>
          {t('rule.class.remove')}
        </Button>
      )}
    </>
  );
}
