package fr.ent.messaging.live;

import org.springframework.messaging.MessagingException;

/**
 * A frame that isn't let in. The client is told the case, {@code urn:ent:problem:messaging:<case>}, and cut; the word is
 * lost, never the cut, when another frame is still being written to that socket.
 */
final class Refusal extends MessagingException {

    private final String problemCase;

    Refusal(String problemCase) {
        super(problemCase);
        this.problemCase = problemCase;
    }

    String type() {
        return "urn:ent:problem:messaging:" + problemCase;
    }
}
