package fr.ent.core.school.removal;

import fr.ent.core.persistence.PlaceKind;

/**
 * The table of a kind of place, as the trail calls it, and what goes with a place: previews of imports that were compared
 * with it expire, and those of a school are forgotten with it. Each statement takes {@code place}.
 */
record PlaceTable(String noun, String table, String named, String previews) {

    static PlaceTable of(PlaceKind kind) {
        return switch (kind) {
            case SCHOOL -> new PlaceTable("school", "core.school", "name", "school_id = :place");
            case CLASS ->
                new PlaceTable(
                        "class",
                        "core.school_class",
                        "name",
                        "school_id = (select school_id from core.school_class where id = :place)");
            case YEAR -> new PlaceTable("school-year", "core.school_year", "label", "cast(:place as uuid) is not null");
        };
    }

    String hold() {
        return "select " + named + " as name from " + table + " where id = :place for update";
    }

    String expire() {
        return "update core.import_batch set state = 'EXPIRED' where state = 'PREVIEWED' and " + previews;
    }

    String forget() {
        return "delete from core.import_batch where school_id = :place";
    }

    String delete() {
        return "delete from " + table + " where id = :place";
    }
}
