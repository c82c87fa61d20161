package fr.ent.core.catalogue.resource;

import fr.ent.core.catalogue.ResourceId;

/** Traces that a resource has left outside the catalogue. */
public interface ResourceTraces {

    /** Takes it back, in the caller's transaction, before the resource is deleted. */
    void takeBack(ResourceId resource);
}
