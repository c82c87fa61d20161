package fr.ent.core.territory;

import java.util.List;

/** Hosts that the operator took away from territories at this start, and gave to none. */
public interface DroppedHosts {

    /** Their names, {@code ecoles.valmarin.fr}. */
    List<String> list();
}
