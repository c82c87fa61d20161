import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, Choice, Form, LeaveGuard, Loaded, Notice, Skeleton, toast } from '../../../app/ui';
import { type SignInRule, setSignInRule, type Unproven } from '../api';
import { useAccessMessages } from '../messages';
import { accessProblem } from '../problems';
import { signInRuleQuery, unprovenQuery } from '../queries';
import { isAskedBy } from '../rights';
import { AskedPeople } from './AskedPeople';

const answers = ['yes', 'no'] as const;

/** Whom the territory lets in with a second proof only, who has none yet, and what saving brings about. */
export function RuleCard() {
  const t = useAccessMessages();
  const rule = useQuery(signInRuleQuery);
  const unproven = useQuery(unprovenQuery);
  return (
    <section className="card pad stack" aria-labelledby="rule">
      <h2 id="rule">{t('rule')}</h2>
      <p className="prose">{t('rule.more')}</p>
      <Loaded query={rule} skeleton={<Skeleton lines={3} />}>
        {(kept) => (
          <Loaded query={unproven} skeleton={<Skeleton lines={2} />}>
            {(people) => (
              <RuleForm key={`${kept.secondFactor}${kept.teachers}`} kept={kept} people={people} />
            )}
          </Loaded>
        )}
      </Loaded>
    </section>
  );
}

function RuleForm({ kept, people }: { kept: SignInRule; people: Unproven[] }) {
  const t = useAccessMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const { me } = useSession();
  const [wanted, setWanted] = useState(kept);
  const saving = useMutation({
    mutationFn: setSignInRule,
    retry: false,
    onSuccess: async () => {
      toast('ok', t('rule.saved'));
      await client.invalidateQueries({ queryKey: signInRuleQuery.queryKey });
      await client.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const options = answers.map((value) => ({ value, label: t(`rule.${value}`) }));
  const asked = people.filter(({ roles }) => isAskedBy(wanted, roles));
  const changed = wanted.secondFactor !== kept.secondFactor || wanted.teachers !== kept.teachers;
  return (
    <Form className="stack" onSubmit={() => saving.mutate(wanted)}>
      {changed && <LeaveGuard />}
      {saving.error && <Notice kind="danger">{t(accessProblem(saving.error))}</Notice>}
      <Choice
        label={t('rule.staff')}
        value={wanted.secondFactor ? 'yes' : 'no'}
        options={options}
        onChange={(value) => setWanted({ ...wanted, secondFactor: value === 'yes' })}
      />
      {wanted.secondFactor && (
        <Choice
          label={t('rule.teachers')}
          value={wanted.teachers ? 'yes' : 'no'}
          options={options}
          onChange={(value) => setWanted({ ...wanted, teachers: value === 'yes' })}
        />
      )}
      {wanted.secondFactor ? (
        asked.length === 0 ? (
          <p className="prose">{t('rule.all')}</p>
        ) : (
          <>
            <p className="prose">
              {t(changed ? 'rule.then' : 'rule.now', {
                count: asked.length,
                shown: count(asked.length, language),
              })}
            </p>
            {changed && asked.some(({ name }) => name.id === me.person.id) && (
              <p className="prose">{t('rule.you')}</p>
            )}
            <AskedPeople people={asked} />
          </>
        )
      ) : (
        <p className="prose">{t('rule.none')}</p>
      )}
      <p>
        <Button kind="primary" type="submit" isDisabled={!changed} isPending={saving.isPending}>
          {t('rule.save')}
        </Button>
      </p>
    </Form>
  );
}
