package fr.ent.core.rights;

import fr.ent.core.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody found by name; birth date and address tell namesakes apart. */
record GrownUpView(PersonName person, @Nullable LocalDate birthDate, String email) {

    GrownUpView withoutContact() {
        return new GrownUpView(person, birthDate, "");
    }
}
