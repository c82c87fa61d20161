package fr.ent.core.space.faces.said;

import fr.ent.core.PersonName;
import fr.ent.core.space.ItemId;
import java.util.List;

/** The outcome of saying who is on pictures: those that pupils and families still don't see. */
record SaidFaces(List<HeldPicture> heldBack) {

    SaidFaces {
        heldBack = List.copyOf(heldBack);
    }

    /** A picture with those because of whom it isn't shown. */
    record HeldPicture(ItemId id, String name, List<PersonName> children) {

        HeldPicture {
            children = List.copyOf(children);
        }
    }
}
