import { useQuery } from '@tanstack/react-query';
import { School, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, Choice, EmptyState, Loaded, Page, Sheet } from '../../../app/ui';
import { useBlogClass } from '../../blog';
import { useWritingMessages } from '../messages';
import { ruleQuery, textsQuery } from '../queries';
import { PlanForm } from './PlanForm';
import { PupilsBegin } from './PupilsBegin';
import { TextList } from './TextList';
import './writing.css';

/** The texts that a class writes together. */
export function TextsScreen() {
  const t = useWritingMessages();
  const { space } = useSession();
  const { classes, chosen, name, choose } = useBlogClass();
  const texts = useQuery(textsQuery(chosen));
  const { data: rule } = useQuery(ruleQuery(chosen));
  const [beginning, begin] = useState(false);
  const leads = space !== 'pupil';
  const begins = chosen !== '' && (leads || rule?.pupilsBegin);
  return (
    <Page
      title={t('title')}
      before={name}
      width={leads ? 'normal' : 'narrow'}
      actions={
        begins && (
          <Button kind="primary" onPress={() => begin(true)}>
            <UsersRound aria-hidden="true" size={18} />
            {t('begin')}
          </Button>
        )
      }
    >
      {classes.length > 1 && (
        <Choice
          label={t('class')}
          hideLabel
          value={chosen}
          onChange={choose}
          options={classes.map(({ id, name: label }) => ({ value: id, label }))}
        />
      )}
      {chosen === '' ? (
        <EmptyState icon={School} title={t('noClass')} />
      ) : (
        <Loaded query={texts}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState icon={UsersRound} title={t('none')}>
                <p>{t(leads ? 'none.teacher' : begins ? 'none.begin' : 'none.pupil')}</p>
              </EmptyState>
            ) : (
              <TextList texts={list} leads={leads} />
            )
          }
        </Loaded>
      )}
      {leads && rule && <PupilsBegin classId={chosen} rule={rule} />}
      <Sheet title={t('begin')} open={beginning} onClose={() => begin(false)}>
        <PlanForm classId={chosen} onDone={() => begin(false)} />
      </Sheet>
    </Page>
  );
}
