package fr.ent.messaging.writing.history;

import fr.ent.core.PersonId;
import fr.ent.messaging.writing.part.Pens.Pen;
import fr.ent.messaging.writing.text.SharedTextView.TextPerson;
import java.time.Instant;
import java.util.List;

/**
 * The versions of a shared text, and whose its letters are.
 *
 * @param moments the latest first
 * @param people all who ever wrote it
 */
record TextHistory(List<TextMoment> moments, List<Pen> pens, List<TextPerson> people) {

    TextHistory {
        moments = List.copyOf(moments);
        pens = List.copyOf(pens);
        people = List.copyOf(people);
    }

    /**
     * Ten minutes in which somebody wrote.
     *
     * @param era in which that was
     * @param moment its beginning
     * @param authors without those who were deleted since
     */
    record TextMoment(int era, Instant moment, List<PersonId> authors) {

        TextMoment {
            authors = List.copyOf(authors);
        }
    }
}
