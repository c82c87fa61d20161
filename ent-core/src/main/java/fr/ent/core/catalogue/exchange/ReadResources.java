package fr.ent.core.catalogue.exchange;

import fr.ent.core.catalogue.ResourceContent;
import java.util.List;

/**
 * The resources of a file. What is unknown in a list, a subject or a level, is a fault
 * that doesn't keep its resource out, but for levels of which none is known: without any it would be for all.
 *
 * @param records how many the file holds, read or not
 */
record ReadResources(int records, List<ResourceContent> resources, List<ResourceFault> faults) {

    ReadResources {
        resources = List.copyOf(resources);
        faults = List.copyOf(faults);
    }
}
