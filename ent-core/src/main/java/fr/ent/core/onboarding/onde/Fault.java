package fr.ent.core.onboarding.onde;

/**
 * Something wrong at a place of a file.
 *
 * @param line from 1, the header included
 * @param column from 1
 * @param subject the column's label or the name concerned, empty when there is none
 */
public record Fault(OndeFile file, int line, int column, Reason reason, String subject) {

    public Fault(OndeFile file, int line, int column, Reason reason) {
        this(file, line, column, reason, "");
    }
}
