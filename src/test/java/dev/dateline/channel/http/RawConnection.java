package dev.dateline.channel.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection on which anything can be sent, as no proper client does. */
public final class RawConnection implements AutoCloseable {
    private final Socket socket;

    /** Opens one. */
    public RawConnection(URI service) throws IOException {
        socket = new Socket();
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), 5_000);
    }

    /** Sends a text as it is. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Whether the other side still takes what is sent. */
    public boolean takes(String text) {
        try {
            send(text);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What comes back until the other side closes, or for as long as is waited. */
    public String readAll(Duration most) throws IOException {
        StringBuilder text = new StringBuilder();
        socket.setSoTimeout((int) most.toMillis());
        InputStream in = socket.getInputStream();
        byte[] piece = new byte[8_192];
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                text.append(new String(piece, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException e) {
            return text + "[open]";
        } catch (SocketException e) {
            return text + "[reset]";
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
