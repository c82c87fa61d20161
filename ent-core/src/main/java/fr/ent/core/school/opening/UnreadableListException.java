package fr.ent.core.school.opening;

/** The file isn't the State's list of schools, or a line of it can't be true. */
final class UnreadableListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code {@code not-the-list}, {@code missing-column}, {@code line-7} */
    UnreadableListException(String code) {
        super(code);
        this.code = code;
    }

    static UnreadableListException at(long line) {
        return new UnreadableListException("line-" + line);
    }

    String code() {
        return code;
    }
}
