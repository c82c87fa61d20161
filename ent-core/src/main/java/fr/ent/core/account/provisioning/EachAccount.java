package fr.ent.core.account.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does something to one account after another, also after one that failed, and says so at the end. Many failures end it. */
final class EachAccount {

    /** A provider that is away fails for all, and each waits for it. */
    private static final int MOST = 10;

    private final List<RuntimeException> failures = new ArrayList<>();

    void doTo(List<String> subjects, Consumer<String> act) {
        for (String subject : subjects) {
            if (failures.size() == MOST) {
                return;
            }
            try {
                act.accept(subject);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
    }

    /** Throws the first failure, with the others. */
    void end() {
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }
}
