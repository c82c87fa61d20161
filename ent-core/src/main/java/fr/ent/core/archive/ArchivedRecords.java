package fr.ent.core.archive;

import java.util.List;
import java.util.Map;

/**
 * A module's part in the archive of what is kept about a person. Declared as a bean, one for each module; every table of
 * personal data gives its rows, or is left out for a reason.
 *
 * @param leftOut why rows of a table aren't given, in French, by the table's name
 * @param filesOfOthers conditions on a file {@code f} of the person's own that is about others; with the parameters of
 *     {@link ArchivedTable}
 * @param words French for the constants that rows hold, for the pages that people read
 */
public record ArchivedRecords(
        List<ArchivedTable> tables,
        Map<String, String> leftOut,
        List<String> filesOfOthers,
        Map<String, String> words) {

    /**
     * A file that somebody with a right of the staff has uploaded and that isn't open to anybody, nor to a correction of theirs:
     * it may be a family's paper that was taken out again, or that never got anywhere.
     */
    public static final String LOOSE_FILE_OF_STAFF = """
            not exists (select from core.file_audience a where a.file_id = f.id)
            and not exists (select from core.correction c where f.id = any(c.files) and c.sent_by = :person)
            and (exists (select from core.role_grant r where r.person_id = :person)
                 or exists (select from core.ended_right r where r.person_id = :person))""";

    public ArchivedRecords {
        tables = List.copyOf(tables);
        leftOut = Map.copyOf(leftOut);
        filesOfOthers = List.copyOf(filesOfOthers);
        words = Map.copyOf(words);
    }
}
