package fr.ent.messaging.conversation;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;

/** Someone asked into a conversation, and as what. */
record Participant(PersonId person, ParticipantKind kind) {

    /** What a participant is to the child. */
    enum ParticipantKind {
        GUARDIAN,
        TEACHER,
        HEAD
    }

    static Participant guardian(PersonName name) {
        return new Participant(name.id(), ParticipantKind.GUARDIAN);
    }

    static Participant teacher(PersonName name) {
        return new Participant(name.id(), ParticipantKind.TEACHER);
    }

    static Participant head(PersonName name) {
        return new Participant(name.id(), ParticipantKind.HEAD);
    }
}
