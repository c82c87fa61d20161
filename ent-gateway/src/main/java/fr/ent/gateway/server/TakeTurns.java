package fr.ent.gateway.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Lets everybody else go first, once for each request. A virtual thread is never interrupted: a connection that asks again
 * at once, and needs to wait for nothing, would keep its processor while others wait for seconds.
 */
final class TakeTurns extends ValveBase {

    TakeTurns() {
        super(true);
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // fairness is a matter of the scheduler
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Thread.yield();
        getNext().invoke(request, response);
    }
}
