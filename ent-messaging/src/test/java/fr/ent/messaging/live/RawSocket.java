package fr.ent.messaging.live;

import fr.ent.messaging.testing.TestDoor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A WebSocket client by hand, for what well-behaved clients don't do: foreign origins, and reading nothing. */
final class RawSocket implements AutoCloseable {

    private static final int TINY_BUFFER = 2048;

    private final Socket socket = new Socket();

    RawSocket(int port) throws IOException {
        socket.setReceiveBufferSize(TINY_BUFFER);
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int)
                Duration.ofSeconds(5).toMillis());
    }

    /** Asks for a WebSocket and gives back the status line. */
    String handshake(String account, String origin) throws IOException {
        String request = """
                GET /ws HTTP/1.1
                Host: 127.0.0.1:%d
                Upgrade: websocket
                Connection: Upgrade
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                %s: %s
                Origin: %s

                """.formatted(socket.getPort(), TestDoor.ACCOUNT, account, origin);
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return readHead().lines().findFirst().orElse("");
    }

    private String readHead() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The server hung up");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Sends a STOMP frame as one masked text frame; the mask is zero, so the bytes stay readable. */
    void send(String stomp) throws IOException {
        byte[] payload = (stomp + "\0").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (payload.length < 126) {
            frame.write(0x80 | payload.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(payload.length >> 8);
            frame.write(payload.length & 0xff);
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        socket.getOutputStream().write(frame.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
