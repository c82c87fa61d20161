package fr.ent.core.onboarding.diff;

import com.fasterxml.jackson.annotation.JsonValue;

/** The subject of a change, in the order in which changes are applied. */
public enum ChangedEntity {
    CLASS("classes"),
    PUPIL("pupils"),
    GUARDIAN("guardians"),
    TEACHER("teachers"),
    LINK("links"),
    RIGHT("rights"),
    HOUSEHOLD("households"),
    MEMBER("householdMembers");

    private final String plural;

    ChangedEntity(String plural) {
        this.plural = plural;
    }

    @JsonValue
    public String plural() {
        return plural;
    }
}
