package fr.ent.messaging.live;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

/**
 * Words the ERROR frame for what can't be read, or comes without the front door's token, as a problem's type. The log quotes
 * nothing of it.
 */
final class ErrorFrames extends StompSubProtocolErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorFrames.class);

    @Override
    protected Message<byte[]> handleInternal(
            StompHeaderAccessor error,
            byte[] payload,
            @Nullable Throwable cause,
            @Nullable StompHeaderAccessor clientFrame) {
        LOG.debug(
                "A frame was refused: {}", cause == null ? "" : cause.getClass().getName());
        error.setMessage("urn:ent:problem:messaging:refused-frame");
        return super.handleInternal(error, payload, cause, clientFrame);
    }
}
