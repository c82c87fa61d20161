package fr.ent.core.onboarding.onde;

/**
 * Something wrong at a place of a file.
 *
 * @param line from 1, the header included
 * @param column from 1
 * @param subject the column's label or the name concerned, empty when there is none
 */
public record OndeFault(OndeFile file, int line, int column, FaultReason reason, String subject) {

    public OndeFault(OndeFile file, int line, int column, FaultReason reason) {
        this(file, line, column, reason, "");
    }
}
