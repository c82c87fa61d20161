// eslint-disable-next-line no-control-regex -- they are what it looks for
const CONTROL_SIGNS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g;

/** A body as JSON, without the control signs that come along when words are pasted: the server refuses them. */
export const written = (body: unknown): string =>
  JSON.stringify(body, (_name, value: unknown) =>
    typeof value === 'string' ? value.replace(CONTROL_SIGNS, ' ') : value,
  );
