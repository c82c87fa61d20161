import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  title: string;
  /** small line above the title: the date, the class, the way back */
  before?: ReactNode;
  actions?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide';
  /** takes the focus as the first screen too: a sign-in of one's own led here */
  lands?: boolean;
  children: ReactNode;
}

/** Whether a screen has been shown since the application was loaded: the first one leaves the focus to the browser. */
let shown = false;

/** A screen: names the tab, takes the focus when it opens, and carries the one h1. */
export function Page({ title, before, actions, width = 'normal', lands = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const moved = useRef(lands || shown || key !== 'default');
  useEffect(() => {
    document.title = `${title} · Préau`;
  }, [title]);
  useEffect(() => {
    if (moved.current) heading.current?.focus({ preventScroll: true });
    shown = true;
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={`page page-${width}`}>
      <header className="page-head">
        <div>
          {before && <div className="soft page-before">{before}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions && <div className="row wrap no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
