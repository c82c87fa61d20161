import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { focusOn } from './faults';
import { useLeaveGate } from './leaving';
import { useUiMessages } from './messages';
import { Sheet } from './Sheet';
import { Unsaved, type UnsavedWords } from './Unsaved';
import { useBackGuard } from './useBackGuard';

/** a step back, the address of a link, or away for good */
type Way = { back: true } | { to: string } | { go: () => void };

/**
 * Stands beside a form whose changes aren't saved: a link that would lead away from it is held back, and so are the step back,
 * the sign-out and the window.
 *
 * @param words what is asked, where it isn't that changes aren't saved
 */
export function LeaveGuard({ words }: { words?: UnsavedWords }) {
  const t = useUiMessages();
  const navigate = useNavigate();
  const [wanted, want] = useState<Way>();
  const field = useRef<Element | null>(null);
  const decided = useRef(false);
  useBackGuard(() => want({ back: true }));
  useLeaveGate((go) => want({ go }));
  useEffect(() => {
    field.current = document.activeElement;
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('main form')) field.current = target;
    };
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const opens = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey;
      if (!(link instanceof HTMLAnchorElement) || opens || link.target === '_blank') return;
      if (link.origin !== location.origin || link.pathname === location.pathname) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      want({ to: link.pathname + link.search + link.hash });
    };
    const unload = (event: BeforeUnloadEvent) => {
      if (!decided.current) event.preventDefault();
    };
    document.addEventListener('focusin', enter);
    document.addEventListener('click', click, true);
    window.addEventListener('beforeunload', unload);
    return () => {
      document.removeEventListener('focusin', enter);
      document.removeEventListener('click', click, true);
      window.removeEventListener('beforeunload', unload);
    };
  }, []);
  const stay = () => {
    if (wanted && 'back' in wanted) window.history.forward();
    want(undefined);
    // once the sheet has given the focus back to the link
    setTimeout(() => field.current instanceof HTMLElement && focusOn(field.current), 50);
  };
  const leave = () => {
    decided.current = true;
    if (wanted && 'go' in wanted) wanted.go();
    else void (wanted && 'to' in wanted ? navigate(wanted.to) : navigate(-1));
    want(undefined);
  };
  return (
    <Sheet title={t('unsaved.title')} open={wanted !== undefined} onClose={stay}>
      <Unsaved words={words} onStay={stay} onLeave={leave} />
    </Sheet>
  );
}
