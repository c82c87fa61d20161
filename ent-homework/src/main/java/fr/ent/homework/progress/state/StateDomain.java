package fr.ent.homework.progress.state;

/** A domain or sub-domain of the State's school report, by its code: {@code FRA-LEC} is a sub-domain of {@code FRA-RAC}. */
record StateDomain(String code) {

    private static final String WHOLE = "-RAC";

    /** The domain to which it belongs; itself where it is a whole one. */
    StateDomain root() {
        return new StateDomain(code.substring(0, code.indexOf('-')) + WHOLE);
    }

    boolean whole() {
        return code.endsWith(WHOLE);
    }
}
