export interface Toast {
  id: number;
  kind: 'ok' | 'danger' | 'info';
  text: string;
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

/** Says what just happened, with a way back when there is one. At most three at a time. */
export function toast(kind: Toast['kind'], text: string, undo?: () => void): void {
  show([...toasts.slice(-2), { id: nextId++, kind, text, ...(undo && { undo }) }]);
}

export const dismissToast = (id: number) => show(toasts.filter((one) => one.id !== id));
