package fr.ent.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A service that hangs: it takes each connection and says nothing. */
public final class SilentServer implements AutoCloseable {

    private final ServerSocket port;
    private final List<Socket> taken = new ArrayList<>();

    public SilentServer() {
        try {
            port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::take);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port.getLocalPort());
    }

    private void take() {
        try {
            while (true) {
                keep(port.accept());
            }
        } catch (IOException closed) {
            close();
        }
    }

    private synchronized void keep(Socket client) {
        taken.add(client);
    }

    @Override
    public synchronized void close() {
        try {
            port.close();
            for (Socket client : taken) {
                client.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
