package fr.ent.core.merge.people;

import java.util.List;
import java.util.stream.Collectors;

/** A part of the kept record that can be taken from the other one. */
enum ContactPart {
    ADDRESS,
    EMAIL,
    PHONES;

    /** The kept row's new columns, from the other's row; takes {@code gone}. */
    String taken() {
        return columns().stream()
                .map(column -> ", " + column + " = (select g." + column + " from core.person g where g.id = :gone)")
                .collect(Collectors.joining());
    }

    private List<String> columns() {
        return switch (this) {
            case ADDRESS -> List.of("street", "postcode", "city", "country");
            case EMAIL -> List.of("email");
            case PHONES -> List.of("home_phone", "work_phone", "mobile_phone");
        };
    }
}
