package fr.ent.core.storage;

import fr.ent.core.Viewer;

/**
 * People to whom a module shows files by a right that it alone knows, beside the audiences it shared them with. Declared as a bean by
 * such a module, and asked at each opening that no audience allows.
 */
public interface FurtherReaders {

    /** Whether the module shows this file to the viewer now. */
    boolean include(Viewer viewer, FileId file);
}
