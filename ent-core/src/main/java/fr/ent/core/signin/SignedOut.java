package fr.ent.core.signin;

import java.util.List;

/** Accounts are signed out, wherever they are signed in. Published in the transaction that wants it. */
public record SignedOut(List<String> subjects) {

    public SignedOut {
        subjects = List.copyOf(subjects);
    }
}
