package fr.ent.messaging.blog.face;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.image.OwnPupils;
import fr.ent.messaging.ArticlePlace;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the pupils of whom work doesn't let a member of the staff read: a child from whom a court bars them stays on pictures
 * without being named to them.
 */
@Component
public class HiddenPupils {

    private final OwnFamilies ownFamilies;
    private final OwnPupils ownPupils;
    private final Directory directory;

    HiddenPupils(OwnFamilies ownFamilies, OwnPupils ownPupils, Directory directory) {
        this.ownFamilies = ownFamilies;
        this.ownPupils = ownPupils;
        this.directory = directory;
    }

    /** One statement for the staff, none for pupils and families, from whom nobody is hidden here. */
    public Set<ChildId> list(Viewer viewer) {
        return ownFamilies.find(viewer).hidden().asChildren();
    }

    /** Whether one of them is of the class or, for a journal, of its school. */
    public boolean areOf(ArticlePlace place, Viewer viewer) {
        Set<ChildId> hidden = list(viewer);
        return !hidden.isEmpty()
                && place.findClass()
                        .map(schoolClass ->
                                !ownPupils.listOwn(schoolClass, hidden).isEmpty())
                        .orElseGet(() -> directory.listChildren(hidden).stream().anyMatch(place::isOfChild));
    }
}
