package fr.ent.messaging.live;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

/** Words ERROR frames as a problem's type, never as an exception's message. */
final class RefusalFrames extends StompSubProtocolErrorHandler {

    @Override
    protected Message<byte[]> handleInternal(
            StompHeaderAccessor error,
            byte[] payload,
            @Nullable Throwable cause,
            @Nullable StompHeaderAccessor clientFrame) {
        error.setMessage(type(cause));
        return super.handleInternal(error, payload, cause, clientFrame);
    }

    private static String type(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.type();
            }
            if (cause instanceof ErrorResponseException problem) {
                return String.valueOf(problem.getBody().getType());
            }
        }
        return "urn:ent:problem:messaging:refused-frame";
    }
}
