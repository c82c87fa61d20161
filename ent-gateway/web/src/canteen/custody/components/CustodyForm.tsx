import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate, today } from '../../../app/format';
import { hasCode } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Form, Notice } from '../../../app/ui';
import {
  type CustodyView,
  endCustody,
  type NewCustody,
  type PayerPreview,
  previewCustody,
  previewEnd,
  setCustody,
} from '../api';
import { useCustodyMessages } from '../messages';
import { beginning, type DatedTurns } from '../turns';
import { PayerSheet } from './PayerSheet';
import { TurnFields } from './TurnFields';
import { TwoWeeks } from './TwoWeeks';

/** Turns from a day on, or their end; which booked days change their payer is shown before either is done. */
export function CustodyForm({ view }: { view: CustodyView }) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const { child, custody, households } = view;
  const last = custody ?? view.versions.at(-1)?.custody;
  const [wanted, setWanted] = useState<NewCustody>({
    from: today(),
    oddHouseholdId: last?.odd ?? households[0]?.householdId ?? '',
    evenHouseholdId: last?.even ?? households[1]?.householdId ?? '',
    days: last?.days ?? {},
  });
  const [tried, setTried] = useState(false);
  const [asked, ask] = useState<{ what: 'set' | 'end'; preview: PayerPreview }>();
  const looking = useMutation({
    mutationFn: (what: 'set' | 'end') =>
      what === 'set' ? previewCustody(child.id, wanted) : previewEnd(child.id, wanted.from),
    onSuccess: (preview, what) => ask({ what, preview }),
  });
  const turns = (what: 'set' | 'end'): DatedTurns[] =>
    beginning(view.versions, {
      from: wanted.from,
      custody:
        what === 'end'
          ? null
          : { odd: wanted.oddHouseholdId, even: wanted.evenHouseholdId, days: wanted.days },
    });
  const end = wanted.from === '' ? t('end') : t('end.from', { from: fullDate(wanted.from, language) });
  const send = () => {
    setTried(true);
    if (wanted.from !== '') looking.mutate('set');
  };
  return (
    <Form className="card pad stack" onSubmit={send}>
      <h2>{t('new')}</h2>
      <p className="soft">{t('more')}</p>
      {looking.error && (
        <Notice kind="danger">
          {t(hasCode(looking.error, 'same-household') ? 'problem.same' : 'problem.failed')}
        </Notice>
      )}
      <TurnFields
        wanted={wanted}
        households={households}
        missing={tried && wanted.from === ''}
        onChange={setWanted}
      />
      {wanted.from !== '' && <TwoWeeks turns={turns('set')} from={wanted.from} households={households} />}
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={looking.isPending && looking.variables === 'set'}>
          {t('look')}
        </Button>
        {last && (
          <Button
            kind="danger"
            isPending={looking.isPending && looking.variables === 'end'}
            isDisabled={wanted.from === ''}
            onPress={() => looking.mutate('end')}
          >
            {end}
          </Button>
        )}
      </div>
      {asked && (
        <PayerSheet
          title={asked.what === 'set' ? t('save.sure', { name: child.givenName }) : end}
          preview={asked.preview}
          turns={turns(asked.what)}
          households={households}
          confirm={t(asked.what === 'set' ? 'save' : 'end')}
          done={t(asked.what === 'set' ? 'saved' : 'ended')}
          onConfirm={() =>
            asked.what === 'set' ? setCustody(child.id, wanted) : endCustody(child.id, wanted.from)
          }
          onClose={() => ask(undefined)}
        />
      )}
    </Form>
  );
}
