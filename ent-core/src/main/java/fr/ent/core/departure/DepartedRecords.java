package fr.ent.core.departure;

import java.util.List;
import java.util.Set;

/**
 * A module's part in the deletion of people who left. Declared as a bean, one for each module; every column that names a
 * person its records are about is seen to by an erasure, or said to be nobody's.
 *
 * @param files statements that find {@code id}s of files that go with the people's records
 * @param erasures in the order in which they are done
 * @param ofNobody columns, with their table, that go on naming the id of a person of whom nothing else is left
 */
public record DepartedRecords(List<String> files, List<Erasure> erasures, Set<String> ofNobody) {

    public DepartedRecords {
        files = List.copyOf(files);
        erasures = List.copyOf(erasures);
        ofNobody = Set.copyOf(ofNobody);
    }
}
