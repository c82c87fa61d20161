import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import { readRule, setRule } from '../api';
import { useLibraryMessages } from '../messages';
import { ClassRules } from './ClassRules';
import { RuleForm } from './RuleForm';

/** The school's rule of lending, and those that classes have of their own. */
export function RuleCard({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const rule = useQuery({ queryKey: ['library', 'rule', schoolId], queryFn: () => readRule(schoolId) });
  return (
    <section className="card pad stack" aria-labelledby="rule">
      <h2 id="rule">{t('rule')}</h2>
      <Loaded query={rule}>
        {(now) => (
          <>
            <RuleForm label={t('rule')} rule={now} save={(wanted) => setRule(schoolId, wanted)} />
            <ClassRules schoolId={schoolId} usual={now} />
          </>
        )}
      </Loaded>
    </section>
  );
}
