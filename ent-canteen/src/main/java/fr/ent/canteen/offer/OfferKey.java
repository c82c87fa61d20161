package fr.ent.canteen.offer;

import fr.ent.core.persistence.FactKey;

/** Names what a town offers and calls off. */
record OfferKey<T>(String name) implements FactKey<T> {

    @Override
    public String kind() {
        return "offer";
    }
}
