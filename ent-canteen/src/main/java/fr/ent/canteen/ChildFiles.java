package fr.ent.canteen;

import fr.ent.core.Viewer;
import java.util.List;

/** The yearly files of children, as the front door shows them beside other things. */
public interface ChildFiles {

    /** Those of a guardian's children that the guardian still has to do something about; one statement. */
    List<ChildFile> listToDo(Viewer guardian);
}
