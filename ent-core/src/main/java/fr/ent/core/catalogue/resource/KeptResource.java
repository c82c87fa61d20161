package fr.ent.core.catalogue.resource;

import fr.ent.core.catalogue.ResourceAddress;
import fr.ent.core.catalogue.ResourcePlace;

/** A resource as it is before it is changed or taken out. */
record KeptResource(ResourcePlace place, String title, String address) {

    String host() {
        return ResourceAddress.read(address).orElseThrow().host();
    }
}
