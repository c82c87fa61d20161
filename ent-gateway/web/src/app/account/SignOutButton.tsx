import { LogOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ensureCsrfToken } from '../http';

/** A real form: the sign-out chain (gateway, Keycloak, FranceConnect) is a journey of whole pages. */
export function SignOutButton({ label }: { label: string }) {
  const [token, setToken] = useState('');
  useEffect(() => {
    void ensureCsrfToken().then(setToken);
  }, []);
  return (
    <form method="post" action="/logout">
      <input type="hidden" name="_csrf" value={token} />
      <button type="submit" className="btn" disabled={!token}>
        <LogOut aria-hidden="true" size={18} />
        {label}
      </button>
    </form>
  );
}
