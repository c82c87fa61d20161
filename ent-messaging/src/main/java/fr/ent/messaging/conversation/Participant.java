package fr.ent.messaging.conversation;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;

/** Someone asked into a conversation, and as what. */
record Participant(PersonId person, Kind kind) {

    /** What a participant is to the child. */
    enum Kind {
        GUARDIAN,
        TEACHER,
        HEAD
    }

    static Participant guardian(PersonName name) {
        return new Participant(name.id(), Kind.GUARDIAN);
    }

    static Participant teacher(PersonName name) {
        return new Participant(name.id(), Kind.TEACHER);
    }

    static Participant head(PersonName name) {
        return new Participant(name.id(), Kind.HEAD);
    }
}
