package fr.ent.core.demo;

/** As the directory writes it. */
public enum Sex {
    F("Mme", "female"),
    M("M.", "male");

    private final String title;
    private final String civil;

    Sex(String title, String civil) {
        this.title = title;
        this.civil = civil;
    }

    public String title() {
        return title;
    }

    /** As FranceConnect writes it. */
    public String civil() {
        return civil;
    }
}
