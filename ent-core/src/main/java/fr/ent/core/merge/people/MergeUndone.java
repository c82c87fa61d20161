package fr.ent.core.merge.people;

import java.util.List;

/** Accounts that a merge had closed are used again; the identity provider has yet to hear of it. */
record MergeUndone(List<String> subjects) {

    MergeUndone {
        subjects = List.copyOf(subjects);
    }
}
