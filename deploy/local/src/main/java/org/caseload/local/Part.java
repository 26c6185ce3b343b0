package org.caseload.local;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The processes of a stack, infrastructure first, with the port of each. */
public enum Part {
    POSTGRES("postgres", 15432, List.of()),
    KAFKA("kafka", 19092, List.of(19093)),
    SMTP("smtp", 1025, List.of(1143)),
    REQUEST("request-service", 8081, List.of()),
    APPROVAL("approval-service", 8082, List.of()),
    TRANSFER("transfer-service", 8083, List.of()),
    NOTIFICATION("notification-service", 8084, List.of()),
    STAFF("staff-service", 8085, List.of());

    public static final List<Part> INFRASTRUCTURE = List.of(POSTGRES, KAFKA, SMTP);
    public static final List<Part> SERVICES = List.of(REQUEST, APPROVAL, TRANSFER, NOTIFICATION, STAFF);

    private static final String SERVICE = "-service";

    private final String title;
    private final int port;
    private final List<Integer> otherPorts;

    Part(String title, int port, List<Integer> otherPorts) {
        this.title = title;
        this.port = port;
        this.otherPorts = otherPorts;
    }

    /** By its name in commands: {@code kafka}, {@code request-service} or, for short, {@code request}. */
    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.title.equals(name) || part.title.equals(name + SERVICE))
                .findFirst()
                .orElseThrow(() -> new Trouble("There is no '" + name + "' here. The parts are: "
                        + Arrays.stream(values()).map(Part::title).collect(Collectors.joining(", ")) + "."));
    }

    public String title() {
        return title;
    }

    public boolean isService() {
        return SERVICES.contains(this);
    }

    /** The name of a service's database and of its role there. */
    public String database() {
        return title.replace(SERVICE, "");
    }

    int standardPort() {
        return port;
    }

    List<Integer> otherStandardPorts() {
        return otherPorts;
    }
}
