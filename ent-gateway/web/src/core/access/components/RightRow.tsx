import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarClock, CircleStop } from 'lucide-react';
import { useState } from 'react';
import { meQuery } from '../../../app/session';
import { Button, Form, Notice, Sheet, toast } from '../../../app/ui';
import { end, prolong, type Right } from '../api';
import { useAccessMessages } from '../messages';
import { accessProblem } from '../problems';
import { LastDay } from './LastDay';
import { RightFacts } from './RightFacts';
import { UntilPill } from './UntilPill';

type Asked = 'prolong' | 'end';

/** A right with its place, since when and until when; and what can be done about it while it holds. */
export function RightRow({ right, own }: { right: Right; own: boolean }) {
  const t = useAccessMessages();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked>();
  const [until, setUntil] = useState(right.until ?? '');
  const role = t(`role.${right.role}`);
  const strongest = right.role === 'TERRITORY_ADMINISTRATOR';
  const refresh = async () => {
    setAsked(undefined);
    await client.invalidateQueries({ queryKey: ['access'] });
    if (own) await client.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  const prolonging = useMutation({
    mutationFn: () => prolong(right, until || null),
    onSuccess: ({ state }) => {
      toast('ok', t(state === 'AWAITED' ? 'awaited' : until ? 'prolonged' : 'unended', { role }));
      return refresh();
    },
  });
  const ending = useMutation({
    mutationFn: () => end(right.id),
    onSuccess: () => {
      toast('ok', t('endedNow', { role }));
      return refresh();
    },
  });
  const open = (what: Asked) => () => {
    prolonging.reset();
    ending.reset();
    setAsked(what);
  };
  const close = () => setAsked(undefined);
  const error = prolonging.error ?? ending.error;
  return (
    <li className="row between wrap">
      <RightFacts right={right} />
      <div className="row wrap">
        <UntilPill right={right} />
        {!right.ended && (
          <>
            <Button onPress={open('prolong')}>
              <CalendarClock aria-hidden="true" size={18} />
              {t('prolong')}
              <span className="hidden"> {role}</span>
            </Button>
            <Button kind="danger" onPress={open('end')}>
              <CircleStop aria-hidden="true" size={18} />
              {t('end')}
              <span className="hidden"> {role}</span>
            </Button>
          </>
        )}
      </div>
      <Sheet
        title={t(asked === 'end' ? 'end.title' : 'prolong.title', { role })}
        open={asked !== undefined}
        onClose={close}
      >
        {error && <Notice kind="danger">{t(accessProblem(error))}</Notice>}
        {asked === 'prolong' && (
          <Form className="stack" onSubmit={() => (until || strongest) && prolonging.mutate()}>
            <LastDay value={until} optional={strongest} onChange={setUntil} />
            <div className="row wrap">
              <Button kind="primary" type="submit" isPending={prolonging.isPending}>
                {t('prolong.do')}
              </Button>
              <Button onPress={close}>{t('cancel')}</Button>
            </div>
          </Form>
        )}
        {asked === 'end' && (
          <div className="stack">
            <p>{t(own ? 'end.own' : 'end.more')}</p>
            <div className="row wrap">
              <Button kind="danger" isPending={ending.isPending} onPress={() => ending.mutate()}>
                {t('end.do')}
              </Button>
              <Button onPress={close}>{t('cancel')}</Button>
            </div>
          </div>
        )}
      </Sheet>
    </li>
  );
}
