package fr.ent.core.account.guardian;

import fr.ent.core.person.NameKey;

/** A name of the directory, beside one that another file writes: either may have fewer given names than the other. */
record WrittenName(String familyName, String usualName, String givenNames) {

    boolean is(String family, String given) {
        NameKey key = NameKey.of(family);
        return !key.isEmpty()
                && (key.equals(NameKey.of(familyName)) || key.equals(NameKey.of(usualName)))
                && (NameKey.of(givenNames).beginsIn(given) || NameKey.of(given).beginsIn(givenNames));
    }
}
