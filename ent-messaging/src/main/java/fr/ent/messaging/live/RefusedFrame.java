package fr.ent.messaging.live;

import org.springframework.messaging.MessagingException;

/**
 * A frame that isn't let in. The socket is closed, and the reason it is closed with says the case,
 * {@code urn:ent:problem:messaging:<case>}.
 */
final class RefusedFrame extends MessagingException {

    private final String problemCase;

    RefusedFrame(String problemCase) {
        super(problemCase);
        this.problemCase = problemCase;
    }

    String type() {
        return "urn:ent:problem:messaging:" + problemCase;
    }
}
