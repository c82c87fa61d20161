import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { plainCode } from '../code';
import { Button, Field, Form, Notice, toast } from '../ui';
import { AddressCode } from './AddressCode';
import { askForAddress, ownAccountQuery, verifyAddress } from './api';
import { useAccountMessages } from './messages';
import { accountProblem } from './problems';

interface AddressFormProps {
  /** empty as long as none is confirmed */
  email: string;
  /** where a code is under way; empty when there is none */
  asked: string;
}

/** The address is shown to be its owner's by a code that is mailed there; until then the one before serves. */
export function AddressForm({ email, asked }: AddressFormProps) {
  const t = useAccountMessages();
  const client = useQueryClient();
  const [changing, setChanging] = useState(false);
  const [wanted, setWanted] = useState('');
  const [code, setCode] = useState('');
  const [other, setOther] = useState(false);
  const asking = useMutation({ mutationFn: () => askForAddress(wanted.trim()), retry: false });
  const verifying = useMutation({
    mutationFn: () => verifyAddress(plainCode(code)),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('address.verified'));
      await client.invalidateQueries({ queryKey: ownAccountQuery.queryKey });
      setChanging(false);
      setOther(false);
      setCode('');
      setWanted('');
      asking.reset();
    },
  });
  const sentTo = asking.isSuccess ? wanted.trim() : other ? '' : asked;
  const error = sentTo ? verifying.error : asking.error;
  if (!changing && !sentTo)
    return (
      <>
        <p className="row wrap">
          {t('address')} <span className="b">{email || t('address.none')}</span>
          {email && (
            <span className="pill ok">
              <MailCheck aria-hidden="true" size={15} />
              {t('address.ok')}
            </span>
          )}
        </p>
        {!email && <p className="s soft prose">{t('address.why')}</p>}
        <Button onPress={() => setChanging(true)}>{t(email ? 'address.change' : 'address.add')}</Button>
      </>
    );
  return (
    <>
      {error && <Notice kind="danger">{t(accountProblem(error))}</Notice>}
      {sentTo ? (
        <AddressCode
          email={sentTo}
          code={code}
          isPending={verifying.isPending}
          onChange={setCode}
          onVerify={() => verifying.mutate()}
          onOther={() => {
            asking.reset();
            setOther(true);
            setChanging(true);
          }}
        />
      ) : (
        <Form className="stack" onSubmit={() => asking.mutate()}>
          <Field
            label={t('address.new')}
            hint={t('address.hint')}
            type="email"
            autoComplete="email"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          <div className="row wrap">
            <Button kind="primary" type="submit" isPending={asking.isPending}>
              {t('address.ask')}
            </Button>
            <Button onPress={() => setChanging(false)}>{t('cancel')}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
