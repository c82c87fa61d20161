package fr.ent.core.catalogue.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import javax.net.SocketFactory;
import okhttp3.Dns;

/**
 * The way out: hosts all of whose addresses are public, and connections to such an address alone. The address is looked at
 * again where the connection is made, so that neither a second answer of the name's server nor an address in digits gets past.
 */
public final class PublicDoor extends SocketFactory implements Dns {

    private final Predicate<InetAddress> lets;

    /** @param lets which addresses are let through; {@link PublicAddress#is} but for tests */
    public PublicDoor(Predicate<InetAddress> lets) {
        super();
        this.lets = lets;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
        if (!addresses.stream().allMatch(lets)) {
            throw new InwardAddressException(host);
        }
        return addresses;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress end, int timeout) throws IOException {
                if (!(end instanceof InetSocketAddress internet)
                        || internet.getAddress() == null
                        || !lets.test(internet.getAddress())) {
                    throw new InwardAddressException(end.toString());
                }
                super.connect(end, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress end) throws IOException {
        Socket socket = createSocket();
        socket.connect(end, 0);
        return socket;
    }
}
