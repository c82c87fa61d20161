package fr.ent.messaging;

import java.util.Set;

/** The sockets that browsers hold open on this copy, by the web session in which each was opened. */
public interface LiveSockets {

    /** The ids of these sessions; a socket opened with a bearer token has none. */
    Set<String> listWebSessions();

    void closeOpenedIn(Set<String> webSessions);
}
