package fr.ent.infra.standalone.demo;

/** As the directory writes it. */
enum Sex {
    F("Mme", "female"),
    M("M.", "male");

    private final String title;
    private final String civil;

    Sex(String title, String civil) {
        this.title = title;
        this.civil = civil;
    }

    String title() {
        return title;
    }

    /** As FranceConnect writes it. */
    String civil() {
        return civil;
    }
}
