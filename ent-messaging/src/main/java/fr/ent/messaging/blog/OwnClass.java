package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.image.OwnPupils;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the classes that show a child without the school's consent: its own of today, and those of years that are over. */
@Component
public class OwnClass {

    private final OwnPupils pupils;

    OwnClass(OwnPupils pupils) {
        this.pupils = pupils;
    }

    /** None where the school's consent isn't taken back; an empty set where every class is another to the child. */
    public @Nullable Set<ClassId> find(ImageConsentChanged changed) {
        return changed.withdrawn().contains(ImageUse.SCHOOL) ? pupils.listClasses(changed.child()) : null;
    }
}
