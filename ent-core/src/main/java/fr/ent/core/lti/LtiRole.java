package fr.ent.core.lti;

/** A person's part in a class, as tools know it. */
public enum LtiRole {
    INSTRUCTOR("Instructor"),
    LEARNER("Learner");

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final String word;

    LtiRole(String word) {
        this.word = word;
    }

    public String uri() {
        return MEMBERSHIP + word;
    }

    /** Whether a program means it, by the whole name or by the word. */
    public boolean isMeantBy(String asked) {
        return asked.equals(word) || asked.equals(uri());
    }
}
