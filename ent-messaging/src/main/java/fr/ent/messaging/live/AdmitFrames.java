package fr.ent.messaging.live;

import fr.ent.core.Viewers;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import fr.ent.core.persistence.TerritoryScope;
import java.security.Principal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.messaging.support.MessageHeaderAccessor;
import org.springframework.stereotype.Component;

/** Decides which frames of clients come in: people may listen to their own queues; all writing is done over HTTP. */
@Component
class AdmitFrames implements ChannelInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AdmitFrames.class);

    private static final int MOST_SUBSCRIPTIONS = 8;
    private static final String TOO_MANY = "urn:ent:problem:core:too-many";

    private final OpenSockets sockets;
    private final Viewers viewers;
    private final RateLimits limits;
    private final LiveSettings settings;

    AdmitFrames(OpenSockets sockets, Viewers viewers, RateLimits limits, LiveSettings settings) {
        this.sockets = sockets;
        this.viewers = viewers;
        this.limits = limits;
        this.settings = settings;
    }

    /** Nothing comes in after a refusal: its socket is being closed. */
    @Override
    public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
        StompHeaderAccessor frame = MessageHeaderAccessor.getAccessor(message, StompHeaderAccessor.class);
        if (frame == null || frame.getSessionId() == null || sockets.isRefused(frame.getSessionId())) {
            return null;
        }
        try {
            letIn(frame);
            return message;
        } catch (RefusedFrame refusal) {
            sockets.refuse(frame.getSessionId(), refusal.type());
        } catch (TooMany limited) {
            sockets.refuse(frame.getSessionId(), TOO_MANY);
        } catch (RuntimeException broken) {
            LOG.error("It couldn't be decided on a frame", broken);
            throw broken;
        }
        return null;
    }

    private void letIn(StompHeaderAccessor frame) {
        if (frame.getMessageType() == null) {
            throw new RefusedFrame("refused-frame");
        }
        switch (frame.getMessageType()) {
            case CONNECT -> admit(frame);
            case SUBSCRIBE -> listen(frame);
            case UNSUBSCRIBE -> subscriptions(frame).remove(frame.getSubscriptionId());
            case HEARTBEAT, DISCONNECT -> {}
            case MESSAGE, CONNECT_ACK, DISCONNECT_ACK, OTHER -> throw new RefusedFrame("sending-refused");
        }
    }

    /** Two statements, whoever connects. */
    private void admit(StompHeaderAccessor frame) {
        Principal account = frame.getUser();
        String session = frame.getSessionId();
        if (account == null || session == null) {
            throw new RefusedFrame("not-signed-in");
        }
        String subject = account.getName();
        limits.take("live-connect", subject, settings.connectsPerMinute(), Duration.ofMinutes(1));
        OpenSockets.Owner owner = viewers.findTie(subject)
                .map(tie -> new OpenSockets.Owner(subject, tie))
                .filter(this::isStillTied)
                .orElseThrow(() -> new RefusedFrame("no-person"));
        sockets.belongsTo(session, owner);
    }

    private boolean isStillTied(OpenSockets.Owner owner) {
        return TerritoryScope.call(
                owner.tie().territory(),
                () -> viewers.listTied(Set.of(owner.subject())).contains(owner.subject()));
    }

    private void listen(StompHeaderAccessor frame) {
        String session = frame.getSessionId();
        if (session == null || !sockets.hasOwner(session)) {
            throw new RefusedFrame("not-connected");
        }
        String destination = frame.getDestination();
        if (destination == null || !LiveQueue.isOwn(destination)) {
            throw new RefusedFrame("foreign-destination");
        }
        Set<String> subscriptions = subscriptions(frame);
        subscriptions.add(String.valueOf(frame.getSubscriptionId()));
        if (subscriptions.size() > MOST_SUBSCRIPTIONS) {
            throw new RefusedFrame("too-many-subscriptions");
        }
    }

    /** Frames of one socket come in one after the other. */
    @SuppressWarnings("unchecked")
    private static Set<String> subscriptions(StompHeaderAccessor frame) {
        Map<String, Object> attributes = frame.getSessionAttributes();
        if (attributes == null) {
            throw new RefusedFrame("not-connected");
        }
        return (Set<String>) attributes.computeIfAbsent("subscriptions", key -> new HashSet<String>());
    }
}
