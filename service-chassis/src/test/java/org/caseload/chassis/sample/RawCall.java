package org.caseload.chassis.sample;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.caseload.chassis.testing.Tokens;

/** Ann's calls byte by byte, as no well-behaved client sends them. */
final class RawCall {

    private RawCall() {}

    /** The answer to a GET of the address, as it came. */
    static String get(String host, String address) throws IOException {
        return send("GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\n", new byte[0]);
    }

    /** The answer, up to the end of the connection. */
    static String send(String head, byte[] body) throws IOException {
        String token = "Authorization: Bearer " + Tokens.of("ANN", "case-manager") + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write((head + token).getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
