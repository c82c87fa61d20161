import { LogOut } from 'lucide-react';
import { type SubmitEvent, useRef } from 'react';
import { ensureCsrfToken } from '../http';
import { later } from '../later';
import { forgetMe } from '../session';

/** What a canteen's tablet keeps is asked for only here, so that no other page carries it. */
const presence = later(() => import('../../canteen/presence'));
const forgetNames = async () => (await presence()).forgetNames();

/** A real form: the sign-out chain (gateway, Keycloak, FranceConnect) is a journey of whole pages. */
export function SignOutButton({ label }: { label: string }) {
  const token = useRef<HTMLInputElement>(null);
  const leave = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    forgetMe();
    const forgotten = forgetNames().catch(() => undefined);
    void Promise.all([ensureCsrfToken(), forgotten]).then(([plain]) => {
      if (token.current) token.current.value = plain;
      form.submit();
    });
  };
  return (
    <form method="post" action="/logout" onSubmit={leave}>
      <input ref={token} type="hidden" name="_csrf" />
      <button type="submit" className="btn">
        <LogOut aria-hidden="true" size={18} />
        {label}
      </button>
    </form>
  );
}
