package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.OndeField;
import java.util.List;
import java.util.stream.Stream;

/** The columns of people that an import reads and writes. */
public final class RegisterColumns {

    /** Of {@code core.person}. */
    public static final List<String> PERSON = Stream.concat(
                    Difference.PERSON.stream().map(OndeField::column), Stream.of("family_key", "given_key"))
            .toList();

    /** Of {@code core.pupil}; {@code left_on} is the person's too. */
    public static final List<String> PUPIL = Stream.concat(
                    Difference.PUPIL.stream().map(OndeField::column),
                    Stream.of("school_id", "class_id", "left_on", "awaits_file"))
            .toList();

    /** Of a pupil who is about to leave; kept in a table of its own. */
    public static final List<String> LEAVING = List.of("leaves_on", "leaving_batch_id");

    /** Whether a pupil comes to another school of the town, by a person's word or with the next year; a file doesn't change it. */
    public static final String CHANGES_SCHOOL = "changes_school";

    private RegisterColumns() {}
}
