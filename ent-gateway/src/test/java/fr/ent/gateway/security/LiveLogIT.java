package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.WebSession;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.session.SessionRepository;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The log once somebody has sent what the live connection refuses. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class LiveLogIT {

    private static final String CONNECT =
            "CONNECT\naccept-version:1.2\nhost:preau\nX-XSRF-TOKEN:" + WebSession.TOKEN + "\n\n\0";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @LocalServerPort
    private int port;

    private String subject = "";

    @BeforeEach
    void aTeacher() {
        Town town = planner.found("Valmarin");
        subject = town.account(town.teacher("Claude", "Aubin", town.schoolClass(town.school("Jean-Macé"), "CE1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SANGLOT\u001b[31m\nviolon:automne\n\nSANGLOT\0",
                "SEND\nSANGLOT\n\nviolon\0",
                "SEND\ndestination:/topic/SANGLOT\n\nviolon\0",
                CONNECT + "SEND\ndestination:/topic/SANGLOT\n\nviolon\0",
                CONNECT + "SUBSCRIBE\nid:0\ndestination:/topic/SANGLOT\n\n\0",
                CONNECT + CONNECT
            })
    void noFrameThatIsRefusedIsQuoted(String frames, CapturedOutput log) throws Exception {
        sendUntilCut(frames);

        assertThat(log.getAll()).doesNotContain("SANGLOT", "violon", "StompSubProtocolHandler");
    }

    /** Waits until the server has closed the socket because of them. */
    private void sendUntilCut(String frames) throws Exception {
        WebSocketHttpHeaders headers = new WebSocketHttpHeaders();
        headers.add(HttpHeaders.COOKIE, WebSession.of(sessions, subject).cookies());
        headers.setSecWebSocketProtocol(List.of("v12.stomp"));
        CompletableFuture<CloseStatus> cut = new CompletableFuture<>();
        WebSocketSession socket = new StandardWebSocketClient()
                .execute(
                        new TextWebSocketHandler() {
                            @Override
                            public void afterConnectionClosed(WebSocketSession closed, CloseStatus status) {
                                cut.complete(status);
                            }
                        },
                        headers,
                        URI.create("ws://127.0.0.1:" + port + "/ws"))
                .get(20, TimeUnit.SECONDS);
        try (socket) {
            socket.sendMessage(new TextMessage(frames));
            cut.get(20, TimeUnit.SECONDS);
        }
    }
}
