package fr.ent.core.image;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import java.util.Collection;
import java.util.Set;

/**
 * Tells which pupils a class shows as its own, by the consent for the class alone: those of today and, once its year is over, those
 * who were in it then, for it is read by the same people as before. To all others it is another class, which asks for the school's
 * consent as well. Each call is one SQL statement.
 */
public interface OwnPupils {

    /** Those of these children who are a class's own. */
    Set<ChildId> listOwn(ClassId schoolClass, Collection<ChildId> children);

    /** Those of these pairs whose child is the class's own. */
    Set<PupilOfClass> listOwn(Collection<PupilOfClass> pupils);

    /** The classes whose own a child is. */
    Set<ClassId> listClasses(ChildId child);
}
