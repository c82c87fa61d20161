package fr.ent.core.testing;

import fr.ent.core.ServiceUnavailable;
import java.time.Duration;

/** How {@link FakeAccounts} can be made to fail. */
abstract class FakeProvider {

    private boolean silent;
    private boolean late;
    private int passwordsLeft = Integer.MAX_VALUE;

    /** From now on every call fails, as when the provider is down. */
    public synchronized void fallSilent() {
        silent = true;
    }

    /** The same once this many passwords were set. */
    public synchronized void fallSilentAfter(int passwords) {
        passwordsLeft = passwords;
    }

    /** The next account is opened with its password, and the answer comes too late. */
    public synchronized void answerTooLate() {
        late = true;
    }

    public synchronized void answerAgain() {
        silent = false;
        passwordsLeft = Integer.MAX_VALUE;
    }

    final void listen() {
        if (silent) {
            throw silence();
        }
    }

    final void takePassword() {
        silent = silent || passwordsLeft-- <= 0;
    }

    final void answer() {
        if (late) {
            late = false;
            throw silence();
        }
    }

    private static ServiceUnavailable silence() {
        return new ServiceUnavailable("accounts", Duration.ofSeconds(10), new IllegalStateException("silent"));
    }
}
