package fr.ent.messaging.live;

/** The queues that a client may listen to; there are no others. */
enum LiveQueue {
    MESSAGES("/queue/messages"),
    NOTICES("/queue/notices"),
    SHARED_TEXTS("/queue/shared-texts");

    private final String destination;

    LiveQueue(String destination) {
        this.destination = destination;
    }

    String destination() {
        return destination;
    }

    /** Whether a client names one of the queues as its own. */
    static boolean isOwn(String destination) {
        for (LiveQueue queue : values()) {
            if (destination.equals("/user" + queue.destination)) {
                return true;
            }
        }
        return false;
    }
}
