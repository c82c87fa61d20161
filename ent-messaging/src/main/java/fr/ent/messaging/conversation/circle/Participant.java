package fr.ent.messaging.conversation.circle;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;

/** Someone asked into a conversation, and as what. */
public record Participant(PersonId person, ParticipantKind kind) {

    /** The tie of a participant to the child. */
    public enum ParticipantKind {
        GUARDIAN,
        TEACHER,
        HEAD
    }

    public static Participant guardian(PersonName name) {
        return new Participant(name.id(), ParticipantKind.GUARDIAN);
    }

    public static Participant teacher(PersonName name) {
        return new Participant(name.id(), ParticipantKind.TEACHER);
    }

    public static Participant head(PersonName name) {
        return new Participant(name.id(), ParticipantKind.HEAD);
    }
}
