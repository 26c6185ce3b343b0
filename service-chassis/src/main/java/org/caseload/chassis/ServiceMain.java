package org.caseload.chassis;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts a service. */
@QuarkusMain
public final class ServiceMain {

    private ServiceMain() {}

    public static void main(String... arguments) {
        prepare();
        Quarkus.run(arguments);
    }

    /**
     * The server would answer an address with an unescaped character 400 without a word, before anybody can look at it;
     * {@code AddressFilter} reads it. No setting does that, and it must be said before the server's first class is loaded.
     */
    public static void prepare() {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
