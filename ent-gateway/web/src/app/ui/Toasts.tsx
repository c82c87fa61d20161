import { Check, CircleAlert, Info, Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { slowed } from '../http';
import { useUiMessages } from './messages';
import { minutesOf, slowedProblem } from './slowed';
import { dismissFailures, dismissToast, type Toast, toast as say, toastStore } from './toasts';

const icons = { ok: Check, danger: CircleAlert, info: Info };
const patience = 9_000;

/** Always in the page, so that screen readers hear what appears in it. `at` is the address: moving on clears what failed. */
export function Toasts({ at }: { at?: string }) {
  const t = useUiMessages();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  useEffect(() => dismissFailures, [at]);
  useEffect(() => {
    const tell = ({ detail }: CustomEventInit<unknown>) =>
      say('danger', t(slowedProblem(detail), { count: minutesOf(detail) }));
    slowed.addEventListener('slowed', tell);
    return () => slowed.removeEventListener('slowed', tell);
  }, [t]);
  return (
    <section
      className="toasts"
      aria-label={t('toasts')}
      aria-live="polite"
      aria-relevant="additions"
      data-passing
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useUiMessages();
  const [held, setHeld] = useState(false);
  const left = useRef(patience);
  useEffect(() => {
    if (held || toast.kind === 'danger') return;
    const timer = setTimeout(() => dismissToast(toast.id), left.current);
    return () => clearTimeout(timer);
  }, [held, toast]);
  const Icon = icons[toast.kind];
  return (
    // Reading or reaching for it stops the clock: the handlers add nothing a keyboard lacks.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      className={`toast toast-${toast.kind}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden="true" size={20} />
      <span>{toast.text}</span>
      {toast.undo && (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            toast.undo?.();
            dismissToast(toast.id);
          }}
        >
          <Undo2 aria-hidden="true" size={18} />
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        className="toast-close"
        aria-label={t('close')}
        onClick={() => dismissToast(toast.id)}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </div>
  );
}
