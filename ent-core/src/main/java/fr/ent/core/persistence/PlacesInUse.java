package fr.ent.core.persistence;

import java.util.List;
import java.util.stream.Stream;

/**
 * The records of a module that hang on a school, a class or a school year. Counted before one that was made by mistake is
 * removed. Declared as a bean, one for each module.
 */
public record PlacesInUse(List<HangingRecords> records) {

    public PlacesInUse {
        records = List.copyOf(records);
    }

    public static PlacesInUse of(HangingRecords... records) {
        return new PlacesInUse(List.of(records));
    }

    /**
     * A statement for each kind of record, which takes {@code place} and {@code now}, and answers with {@code kind} and
     * {@code records}.
     */
    public Stream<String> counts(PlaceKind place) {
        return records.stream()
                .filter(one -> one.place() == place)
                .map(one -> "select '%s' as kind, count(*) as records from %s".formatted(one.kind(), one.where()));
    }

    /**
     * Records of one kind.
     *
     * @param where a table and the condition, with {@code :place} for the id and {@code :now}:
     *     {@code core.pupil where class_id = :place}
     */
    public record HangingRecords(PlaceKind place, HangingKind kind, String where) {}
}
