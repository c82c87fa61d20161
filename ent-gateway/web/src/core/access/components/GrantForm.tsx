import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../app/format';
import { Button, DayField, Form, LeaveGuard, Notice, Select } from '../../../app/ui';
import { useSession } from '../../../app/session';
import type { Right } from '../api';
import { useAccessMessages } from '../messages';
import { accessProblem } from '../problems';
import { administratorsQuery } from '../queries';
import { endOfYear } from '../../colleague';
import { type GivenRole, reachOf, roles } from '../rights';
import { useGranting } from '../useGranting';
import { HeldRights } from './HeldRights';
import { PlaceFields } from './PlaceFields';

interface GrantFormProps {
  personId: string;
  name: string;
  /** which are left out of the choice */
  held: Right[];
  onOther: () => void;
}

export function GrantForm({ personId, name, held, onOther }: GrantFormProps) {
  const t = useAccessMessages();
  const { me } = useSession();
  const administrators = useQuery(administratorsQuery);
  const offered = roles.filter((one) => reachOf(one) !== 'town' || !held.some((right) => right.role === one));
  const [role, setRole] = useState<GivenRole>(offered.find((one) => one === 'TOWN_AGENT') ?? 'TEACHER');
  const [touched, touch] = useState(false);
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
  const giving = useGranting(personId, name);
  const send = () => {
    setTried(true);
    if ((needsPlace && !place) || (!strongest && !until)) return;
    giving.mutate({ personId, role, scopeId: needsPlace ? place : null, until: until || null });
  };
  const change = (write: () => void) => {
    giving.reset();
    touch(true);
    write();
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
      <HeldRights personId={personId} held={held} />
      {touched && !giving.isPending && !giving.isSuccess && <LeaveGuard />}
      {giving.error && <Notice kind="danger">{t(accessProblem(giving.error))}</Notice>}
      <Select
        label={t('role')}
        value={role}
        options={offered.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={({ target }) => change(() => choose(offered.find((one) => one === target.value) ?? role))}
      />
      <p className="soft s">{t(`opens.${role}`)}</p>
      {needsPlace && (
        <PlaceFields
          key={role}
          reach={reachOf(role)}
          held={held.filter((right) => right.role === role).map(({ scopeId }) => scopeId)}
          onChange={(value) => change(() => setPlace(value))}
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
        onChange={(value) => change(() => setUntil(value))}
        error={tried && !strongest && !until ? t('problem.until') : undefined}
      />
      {!strongest && <p className="soft s">{t('noEnd')}</p>}
      <Button kind="primary" type="submit" isPending={giving.isPending}>
        {t(strongest && !alone ? 'ask' : 'give')}
      </Button>
    </Form>
  );
}
