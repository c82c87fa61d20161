package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.onde.OndeField;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A guardian as the directory will be, with the children the file gives them: what households are made of. */
record Parent(UUID id, String familyName, String address, Set<UUID> children) {

    static Parent of(UUID id, Adult adult, Optional<KnownPerson> person, Set<UUID> children) {
        String known = person.map(before -> Contact.address(field -> before.value(field.column())))
                .orElse("");
        String address = adult.address().isEmpty() ? known : adult.address();
        return new Parent(id, adult.value(OndeField.FAMILY_NAME), address, children);
    }
}
