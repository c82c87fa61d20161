import type { ReactNode } from 'react';

interface AccountRowProps {
  title: ReactNode;
  activity: string;
  price: string;
  notable?: boolean;
  /** how it stands, and what else is to be said */
  children: ReactNode;
  /** what opens on a tap */
  more: ReactNode;
}

/** A line of an account on a screen. */
export function AccountRow({ title, activity, price, notable = false, children, more }: AccountRowProps) {
  return (
    <li className={notable ? 'account-day notable' : 'account-day'}>
      <div>
        <p className="b">{title}</p>
        <p className="s soft">{activity}</p>
      </div>
      <div className="account-standing">{children}</div>
      <p className="number account-price">{price}</p>
      {more}
    </li>
  );
}
