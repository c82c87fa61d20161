import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { today } from '../../../app/format';
import { Button, DayField, Form, Notice, Select, toast } from '../../../app/ui';
import { useSession } from '../../../app/session';
import { grant } from '../api';
import { useAccessMessages } from '../messages';
import { accessProblem } from '../problems';
import { administratorsQuery } from '../queries';
import { endOfYear, type GivenRole, reachOf, roles } from '../rights';
import { PlaceFields } from './PlaceFields';

interface GrantFormProps {
  personId: string;
  name: string;
  onOther: () => void;
}

export function GrantForm({ personId, name, onOther }: GrantFormProps) {
  const t = useAccessMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { me } = useSession();
  const administrators = useQuery(administratorsQuery);
  const [role, setRole] = useState<GivenRole>('TOWN_AGENT');
  const [place, setPlace] = useState('');
  const [until, setUntil] = useState(() => endOfYear(today()));
  const [tried, setTried] = useState(false);
  const strongest = role === 'TERRITORY_ADMINISTRATOR';
  // whoever already has it only changes its end, and needs nobody's yes
  const consenting = administrators.data?.filter(
    ({ person }) => ![me.person.id, personId].includes(person.id),
  );
  const alone = consenting?.length === 0;
  const needsPlace = reachOf(role) !== 'town';
  const giving = useMutation({
    mutationFn: () => grant({ personId, role, scopeId: needsPlace ? place : null, until: until || null }),
    onSuccess: async ({ state }) => {
      toast('ok', t(state === 'AWAITED' ? 'awaited' : 'granted', { role: t(`role.${role}`), name }));
      await client.invalidateQueries({ queryKey: ['access'] });
      await client.invalidateQueries({ queryKey: ['staff'] });
      await navigate(state === 'AWAITED' ? '/acces' : `/acces/${personId}`);
    },
  });
  const send = () => {
    setTried(true);
    if ((needsPlace && !place) || (!strongest && !until)) return;
    giving.mutate();
  };
  const choose = (chosen: GivenRole) => {
    setRole(chosen);
    setPlace('');
    setUntil(chosen === 'TERRITORY_ADMINISTRATOR' ? '' : until || endOfYear(today()));
  };
  return (
    <Form className="card pad stack" onSubmit={send}>
      <div className="row between wrap">
        <h2>{name}</h2>
        <Button kind="quiet" onPress={onOther}>
          {t('other')}
        </Button>
      </div>
      {giving.error && <Notice kind="danger">{t(accessProblem(giving.error))}</Notice>}
      <Select
        label={t('role')}
        value={role}
        options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(event) => choose(roles.find((one) => one === event.target.value) ?? 'TOWN_AGENT')}
      />
      <p className="soft s">{t(`opens.${role}`)}</p>
      {needsPlace && (
        <PlaceFields
          reach={reachOf(role)}
          onChange={setPlace}
          error={tried && !place ? t('problem.place') : undefined}
        />
      )}
      {strongest && consenting && (
        <Notice kind="info">{t(alone ? 'strongest.alone' : 'strongest.two')}</Notice>
      )}
      <DayField
        label={t(strongest ? 'lastDay.optional' : 'lastDay')}
        value={until}
        min={today()}
        onChange={setUntil}
        error={tried && !strongest && !until ? t('problem.until') : undefined}
      />
      {!strongest && <p className="soft s">{t('noEnd')}</p>}
      <Button kind="primary" type="submit" isPending={giving.isPending}>
        {t(strongest && !alone ? 'ask' : 'give')}
      </Button>
    </Form>
  );
}
