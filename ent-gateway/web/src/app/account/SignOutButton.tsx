import { LogOut } from 'lucide-react';
import { type SubmitEvent, useRef } from 'react';
import { ensureCsrfToken } from '../http';

/** A real form: the sign-out chain (gateway, Keycloak, FranceConnect) is a journey of whole pages. */
export function SignOutButton({ label }: { label: string }) {
  const token = useRef<HTMLInputElement>(null);
  const leave = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    void ensureCsrfToken().then((plain) => {
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
