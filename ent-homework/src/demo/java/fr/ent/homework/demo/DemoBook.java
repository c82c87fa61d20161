package fr.ent.homework.demo;

import fr.ent.core.demo.School;
import java.util.List;
import java.util.UUID;

/** A book of a school's library, with the copies that it has. */
record DemoBook(
        UUID id,
        School school,
        String title,
        String author,
        String kind,
        String level,
        String shelf,
        int colour,
        List<DemoCopy> copies) {

    DemoBook {
        copies = List.copyOf(copies);
    }

    /** A copy and the number on its label. */
    record DemoCopy(UUID id, int number) {

        String barcode() {
            return "%06d".formatted(number);
        }
    }
}
