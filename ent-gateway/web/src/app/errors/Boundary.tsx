import { CloudAlert } from 'lucide-react';
import { Component, type ReactNode, useEffect } from 'react';
import { UnreachableError } from '../http';
import { EmptyState, LoadError } from '../ui';
import { useErrorMessages } from './messages';

/** A browser doesn't ask twice for a file that one page missed. */
const reload = () => location.reload();

function Crash({ error }: { error: unknown }) {
  const t = useErrorMessages();
  const unreached = error instanceof UnreachableError;
  useEffect(() => {
    if (!unreached) return undefined;
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [unreached]);
  if (unreached) return <LoadError error={error} retry={reload} />;
  return (
    <div role="alert">
      <EmptyState icon={CloudAlert} title={t('crash')}>
        <p>{t('crash.more')}</p>
        <button type="button" className="btn primary" onClick={reload}>
          {t('reload')}
        </button>
      </EmptyState>
    </div>
  );
}

interface State {
  broken: boolean;
  error?: unknown;
  at: string;
}

/** Keeps a broken screen from taking the whole page with it. `at` is the address: moving on clears it. */
export class Boundary extends Component<{ at: string; children: ReactNode }, State> {
  override state: State = { broken: false, at: this.props.at };

  static getDerivedStateFromError = (error: unknown): Partial<State> => ({ broken: true, error });

  static getDerivedStateFromProps = ({ at }: { at: string }, state: State): Partial<State> | null =>
    at === state.at ? null : { at, broken: false };

  override render() {
    return this.state.broken ? <Crash error={this.state.error} /> : this.props.children;
  }
}
