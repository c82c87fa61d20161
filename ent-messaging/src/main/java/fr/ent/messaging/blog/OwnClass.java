package fr.ent.messaging.blog;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the class that shows a child without the school's consent: its own of today. */
@Component
public class OwnClass {

    private static final ClassId NO_CLASS = new ClassId(new UUID(0, 0));

    private final Directory directory;

    OwnClass(Directory directory) {
        this.directory = directory;
    }

    /** None where the school's consent isn't taken back; to a child who has left every class is another. */
    public @Nullable ClassId find(ImageConsentChanged changed) {
        return changed.withdrawn().contains(ImageUse.SCHOOL)
                ? directory.findChild(changed.child()).map(ChildView::classId).orElse(NO_CLASS)
                : null;
    }
}
