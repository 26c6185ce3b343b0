package org.caseload.chassis.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes an address for what it says. A character that should have come escaped stands for itself; what no text can be
 * read from is refused. Nothing of it is logged: queries are personal data.
 */
@ApplicationScoped
class AddressFilter {

    /** What stands before the path where a proxy is spoken to. */
    private static final Pattern ORIGIN = Pattern.compile("^\\w+://[^/?]*/?");

    private static final Pattern TO_BE_ESCAPED = Pattern.compile("[^\\w.~!$&'()*+,;=:@/?%-]");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})");

    private final EarlyRefusal refusal;

    AddressFilter(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    /** Before everybody else: whoever looks for its path would fail at it, and the server's own answer would log it. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::read).failureHandler(this::unreadable);
    }

    private void read(RoutingContext call) {
        String given = call.request().uri();
        String address = TO_BE_ESCAPED
                .matcher(ORIGIN.matcher(given).replaceFirst("/"))
                .replaceAll(odd -> "%%%02X".formatted((int) odd.group().charAt(0)));
        if (!isText(address)) {
            refusal.refuse(call, 400, "unreadable-address", "after each % two hexadecimal digits, all of it UTF-8");
        } else if (address.equals(given)) {
            call.next();
        } else {
            call.reroute(call.request().method(), address);
        }
    }

    private void unreadable(RoutingContext call) {
        if (call.statusCode() == 400 && !call.response().ended()) {
            refusal.refuse(call, 400, "unreadable-call", "is not HTTP as a server can read it");
        } else {
            call.next();
        }
    }

    private static boolean isText(String address) {
        if (BROKEN_ESCAPE.matcher(address).find()) {
            return false;
        }
        byte[] bytes = URLDecoder.decode(address, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
