package fr.ent.core.account.provisioning;

import java.util.List;

/** Accounts that had been opened ahead are no longer wanted; the identity provider has yet to hear of it. */
public record AccountsWithdrawn(List<String> subjects) {

    public AccountsWithdrawn {
        subjects = List.copyOf(subjects);
    }
}
