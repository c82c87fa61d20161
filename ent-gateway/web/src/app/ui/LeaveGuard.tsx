import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useUiMessages } from './messages';
import { Sheet } from './Sheet';
import { Unsaved } from './Unsaved';

/** Stands beside a form whose changes aren't saved: a link that would lead away from it is held back, and so is the window. */
export function LeaveGuard() {
  const t = useUiMessages();
  const navigate = useNavigate();
  const [wanted, want] = useState<string>();
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const opens = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey;
      if (!(link instanceof HTMLAnchorElement) || opens || link.target === '_blank') return;
      if (link.origin !== location.origin || link.pathname === location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      want(link.pathname + link.search + link.hash);
    };
    const unload = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', click, true);
    window.addEventListener('beforeunload', unload);
    return () => {
      document.removeEventListener('click', click, true);
      window.removeEventListener('beforeunload', unload);
    };
  }, []);
  return (
    <Sheet title={t('unsaved.title')} open={wanted !== undefined} onClose={() => want(undefined)}>
      <Unsaved onStay={() => want(undefined)} onLeave={() => void navigate(wanted ?? '/')} />
    </Sheet>
  );
}
