package fr.ent.core.space.faces.said;

import fr.ent.core.PersonName;
import java.util.List;

/**
 * The pupils on a picture.
 *
 * @param said whether somebody has said who is on it
 * @param forbidden those of them who may not be shown to the pupils and families of the space
 */
record FacesView(boolean said, List<PersonName> onPictures, List<PersonName> forbidden) {

    FacesView {
        onPictures = List.copyOf(onPictures);
        forbidden = List.copyOf(forbidden);
    }
}
