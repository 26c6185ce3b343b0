package org.caseload.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where one stack lives. Two with other folders and offsets never meet.
 *
 * @param data the stack's data, logs, pids and secrets
 * @param portOffset added to each standard port
 * @param checkout the root of the product's sources, where the built services lie
 * @param serviceVariables environment variables for the services beside those that the stack sets
 */
public record Settings(Path data, int portOffset, Path checkout, Map<String, String> serviceVariables) {

    public static final int CONTROLLER_PORT = 19093;
    public static final int IMAP_PORT = 1143;

    public Settings {
        data = data.toAbsolutePath().normalize();
        serviceVariables = Map.copyOf(serviceVariables);
    }

    static Settings at(Path data, int portOffset) {
        return new Settings(data, portOffset, findCheckout(), Map.of());
    }

    public int port(Part part) {
        return part.standardPort() + portOffset;
    }

    public IntStream ports(Part part) {
        return IntStream.concat(
                IntStream.of(port(part)), part.otherStandardPorts().stream().mapToInt(port -> port + portOffset));
    }

    public int imapPort() {
        return IMAP_PORT + portOffset;
    }

    public int controllerPort() {
        return CONTROLLER_PORT + portOffset;
    }

    public String baseUrl(Part service) {
        return "http://localhost:" + port(service);
    }

    public String bootstrapServers() {
        return "localhost:" + port(Part.KAFKA);
    }

    public Path log(Part part) {
        return data.resolve("logs").resolve(part.title() + ".log");
    }

    public Path mails() {
        return data.resolve("mail");
    }

    public Path serviceJar(Part service) {
        return checkout.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** As the launching script says, or the nearest folder upwards that looks like it. */
    private static Path findCheckout() {
        String named = System.getProperty("caseload.checkout");
        if (named != null) {
            return Path.of(named);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("service-chassis")))
                .findFirst()
                .orElseThrow(() -> new Trouble("Start this inside a checkout of the product."));
    }
}
