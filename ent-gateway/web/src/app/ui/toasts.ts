export interface Toast {
  id: number;
  kind: 'ok' | 'danger' | 'info';
  text: string;
  /** what the act was about: of two toasts about the same, the last one stays */
  about?: string | undefined;
  undo?: () => void;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]) {
  toasts = next;
  listeners.forEach((listener) => listener());
}

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => toasts,
};

/** Says what became of an act on something, in place of what was said of that thing before. At most three at a time. */
export const toastAbout =
  (about?: string) =>
  (kind: Toast['kind'], text: string, undo?: () => void): number => {
    const others = toasts.filter((one) => about === undefined || one.about !== about);
    const id = nextId++;
    show([...others.slice(-2), { id, kind, text, about, ...(undo && { undo }) }]);
    return id;
  };

/** Says what just happened, with a way back when there is one. */
export const toast = toastAbout();

export const dismissToast = (id: number) => show(toasts.filter((one) => one.id !== id));

/** What failed on a screen means nothing on the next. */
export const dismissFailures = () => show(toasts.filter(({ kind }) => kind !== 'danger'));

/** What was said before a sheet opened would lie over it. */
export const dismissAll = () => {
  if (toasts.length > 0) show([]);
};
