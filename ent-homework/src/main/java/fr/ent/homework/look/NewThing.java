package fr.ent.homework.look;

import java.time.LocalDate;

/**
 * A thing of a child's week that isn't as it was shown at the look before.
 *
 * @param key the id of homework and of events
 * @param label its name; empty of a day
 */
record NewThing(ShownKind kind, NewsTurn turn, LocalDate day, String key, String label) {

    NewThing(ShownThing thing, NewsTurn turn) {
        this(thing.kind(), turn, thing.day(), thing.key(), thing.label());
    }
}
