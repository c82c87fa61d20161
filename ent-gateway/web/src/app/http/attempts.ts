/**
 * Remembers the idempotency key of each intention until the server has answered it, so that sending the same thing
 * again after a silence cannot do it twice, and doing it again on purpose is a new intention.
 */
export class Attempts {
  private readonly keys = new Map<string, string>();

  constructor(private readonly newKey: () => string = () => crypto.randomUUID()) {}

  keyFor(intention: unknown): string {
    const name = JSON.stringify(intention);
    const known = this.keys.get(name);
    if (known) return known;
    const key = this.newKey();
    this.keys.set(name, key);
    return key;
  }

  answered(intention: unknown): void {
    this.keys.delete(JSON.stringify(intention));
  }
}
